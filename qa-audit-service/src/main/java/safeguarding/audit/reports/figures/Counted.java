package safeguarding.audit.reports.figures;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import safeguarding.audit.comparisons.ComparedAudit;
import safeguarding.audit.comparisons.Measure;
import safeguarding.audit.comparisons.Share;
import safeguarding.audit.neighbours.GradedCase;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.measure.Definition;
import safeguarding.platform.measure.Figure;
import safeguarding.platform.measure.Period;
import safeguarding.platform.measure.Tally;
import safeguarding.platform.measure.suppression.Suppression;
import safeguarding.platform.report.Audience;

/**
 * What stands in reports, with small numbers kept back from readers outside the unit as with figures: from one to five, and
 * what would give one back.
 */
public final class Counted {

    private Counted() {}

    /** Cases that meet a measure, of all cases of an audit and of each area. */
    public static ToldShares shares(ComparedAudit audit, Measure measure, Audience audience) {
        var areas = audit.cases().stream()
                .flatMap(each -> Stream.ofNullable(each.area()))
                .distinct()
                .sorted()
                .toList();
        var parts = areas.stream()
                .map(area -> part(area, measure.of(audit.in(area))))
                .toList();
        var whole = measure.of(audit.cases());
        var figure = figure(Definition.Kind.SHARE, tally(whole), withTheRest(parts, tally(whole)));
        var told = audience == Audience.UNIT ? figure : Suppression.of(figure);
        return new ToldShares(
                ToldShare.of(told.asked().tally(), told.asked().suppressed()),
                parts(told).stream()
                        .filter(part -> areas.contains(part.code()))
                        .collect(Collectors.toMap(
                                Figure.Part::code,
                                part -> ToldShare.of(part.tally(), part.suppressed()),
                                (one, same) -> one,
                                TreeMap::new)));
    }

    /**
     * How cases fall into the codes of one list, the whole told. Outside the unit either all numbers are told or none: a share
     * beside them could give back a single one that is kept back.
     *
     * @param inOrder the codes, each there even where nothing falls into it
     */
    public static ToldCounts distribution(List<String> inOrder, List<String> found, Audience audience) {
        Map<String, Long> counts = found.stream().collect(Collectors.groupingBy(code -> code, Collectors.counting()));
        var hidden = audience == Audience.PUBLIC && counts.values().stream().anyMatch(count -> isSmall(count));
        return new ToldCounts(
                inOrder.stream()
                        .map(code -> ToldCount.of(code, counts.getOrDefault(code, 0L), hidden))
                        .toList(),
                number(found.size(), audience));
    }

    /** How many there are of each kind, small ones kept back with as much beside them that none is given back. */
    public static ToldCounts kinds(Map<? extends Enum<?>, Long> counts, Enum<?>[] inOrder, Audience audience) {
        var parts = Arrays.stream(inOrder)
                .map(kind -> {
                    var count = counts.getOrDefault(kind, 0L);
                    return new Figure.Part(Codes.of(kind), kind.name(), new Tally(count, count), false);
                })
                .toList();
        var whole = parts.stream().map(Figure.Part::tally).reduce(Tally.NONE, Tally::plus);
        var figure = figure(Definition.Kind.NUMBER, whole, parts);
        var told = audience == Audience.UNIT ? figure : Suppression.of(figure);
        return new ToldCounts(
                parts(told).stream()
                        .map(part -> ToldCount.of(part.code(), part.tally().met(), part.suppressed()))
                        .toList(),
                ToldCount.of("all", whole.met(), told.asked().suppressed()));
    }

    /** One number. */
    public static ToldCount number(long count, Audience audience) {
        return ToldCount.of("all", count, audience == Audience.PUBLIC && isSmall(count));
    }

    /** The cases of each team, by area and team, for the unit alone. */
    public static Map<String, Share> byTeam(ComparedAudit audit, Measure measure) {
        return audit.cases().stream()
                .filter(each -> each.team() != null)
                .sorted(Comparator.comparing((GradedCase each) -> String.valueOf(each.team())))
                .collect(Collectors.groupingBy(
                        each -> String.valueOf(each.team()),
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), measure::of)));
    }

    private static boolean isSmall(long count) {
        var figure = figure(Definition.Kind.NUMBER, new Tally(count, count), List.of());
        return Suppression.of(figure).asked().suppressed();
    }

    /** What belongs to no area is a group too: without it the areas would not come to the whole. */
    private static List<Figure.Part> withTheRest(List<Figure.Part> parts, Tally whole) {
        var rest = parts.stream().map(Figure.Part::tally).reduce(whole, Tally::minus);
        return Stream.concat(parts.stream(), Stream.of(new Figure.Part("", "", rest, false)))
                .toList();
    }

    private static List<Figure.Part> parts(Figure figure) {
        return figure.breakdowns().getFirst().parts();
    }

    private static Figure.Part part(String code, Share share) {
        return new Figure.Part(code, code, tally(share), false);
    }

    private static Tally tally(Share share) {
        return new Tally(share.met(), share.of());
    }

    private static Figure figure(Definition.Kind kind, Tally whole, List<Figure.Part> parts) {
        var definition = kind == Definition.Kind.SHARE
                ? Definition.share("reported", "Reported", "", "", "")
                : Definition.number("reported", "Reported", "", "", "", "");
        return new Figure(
                definition,
                true,
                new Figure.Cell(Anytime.PERIOD, whole, false),
                List.of(),
                List.of(new Figure.Broken("group", parts)),
                List.of());
    }

    /** Suppression looks at days only where there are several periods. */
    private static final class Anytime {
        static final Period PERIOD =
                new Period("all", Period.Kind.ASKED, LocalDate.EPOCH, LocalDate.EPOCH, LocalDate.EPOCH, false);
    }
}
