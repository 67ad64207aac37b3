package safeguarding.platform.measure;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.sql.NamedSql;
import safeguarding.platform.sql.Sql;

/** The indicators of this service, and their numbers. */
@ApplicationScoped
public class CountingIndicators {

    private final List<Indicator> indicators;
    private final Sql sql;

    CountingIndicators(@All List<Indicator> indicators, Sql sql) {
        this.indicators = indicators.stream()
                .sorted(Comparator.comparing(indicator -> indicator.definition().id()))
                .toList();
        this.sql = sql;
        var ids = new TreeSet<String>();
        for (var indicator : indicators) {
            if (!ids.add(indicator.definition().id())) {
                throw new IllegalStateException(
                        "Two indicators are called " + indicator.definition().id());
            }
        }
    }

    /** What indicators there are, by id. */
    public List<Definition> all() {
        return indicators.stream().map(Indicator::definition).toList();
    }

    /** What an indicator is; empty when there is none of that id. */
    public Optional<Definition> find(String id) {
        return all().stream().filter(definition -> definition.id().equals(id)).findFirst();
    }

    /** Counts an indicator: every number exact, whoever asks. */
    public Figure count(Definition definition, Question question) {
        var indicator = indicators.stream()
                .filter(one -> one.definition().id().equals(definition.id()))
                .findFirst()
                .orElseThrow();
        var facts = new Facts(question.knownOn());
        var query = indicator.cases(facts).given(facts.parameters());
        var periods = question.periods();
        var counts = counts(query, definition, periods);
        return new Figure(
                definition,
                query.day() != null,
                cell(counts, periods, 0),
                definition.exclusions().stream()
                        .map(reason -> new Figure.Part(
                                reason.code(), reason.title(), counts.of(0, reason.code(), null, null), false))
                        .toList(),
                IntStream.range(0, definition.breakdowns().size())
                        .mapToObj(place ->
                                broken(counts, place, definition.breakdowns().get(place)))
                        .toList(),
                IntStream.range(1, periods.size())
                        .mapToObj(place -> cell(counts, periods, place))
                        .toList());
    }

    /** Where a number belongs. */
    private record Place(
            int period,
            @Nullable String excluded,
            @Nullable Integer breakdown,
            @Nullable String group) {}

    private record Counts(Map<Place, Tally> tallies) {

        Tally of(int period, @Nullable String excluded, @Nullable Integer breakdown, @Nullable String group) {
            return tallies.getOrDefault(new Place(period, excluded, breakdown, group), Tally.NONE);
        }

        List<String> groupsOf(int breakdown) {
            return tallies.keySet().stream()
                    .filter(place -> place.breakdown() != null && place.breakdown() == breakdown)
                    .map(place -> String.valueOf(place.group()))
                    .sorted()
                    .toList();
        }
    }

    private Counts counts(CaseQuery query, Definition definition, List<Period> periods) {
        var statement = NamedSql.of(new CountingStatement(query, definition, periods).sql(), query.parameters());
        var tallies = new HashMap<Place, Tally>();
        sql.list(
                        statement.sql(),
                        row -> Map.entry(
                                new Place(
                                        row.getInt(1),
                                        row.getString(2),
                                        row.getObject(3, Integer.class),
                                        row.getString(4)),
                                new Tally(row.getLong(6), row.getLong(5))),
                        statement.values().toArray())
                .forEach(entry -> tallies.merge(entry.getKey(), entry.getValue(), Tally::plus));
        return new Counts(tallies);
    }

    private static Figure.Cell cell(Counts counts, List<Period> periods, int place) {
        return new Figure.Cell(periods.get(place), counts.of(place, null, null, null), false);
    }

    private static Figure.Broken broken(Counts counts, int place, Breakdown breakdown) {
        var codes = new LinkedHashSet<String>();
        breakdown.groups().forEach(group -> codes.add(group.code()));
        codes.addAll(counts.groupsOf(place));
        return new Figure.Broken(
                breakdown.by(),
                codes.stream()
                        .map(code ->
                                new Figure.Part(code, breakdown.titleOf(code), counts.of(0, null, place, code), false))
                        .toList());
    }
}
