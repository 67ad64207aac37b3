package safeguarding.licensing.law.bothsides;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import safeguarding.licensing.law.limits.Limit;
import safeguarding.licensing.law.limits.LimitKind;
import safeguarding.licensing.law.limits.Limits;
import safeguarding.licensing.law.limits.Regime;
import safeguarding.licensing.law.need.Appearance;
import safeguarding.licensing.law.need.Arranger;
import safeguarding.licensing.law.need.Ground;
import safeguarding.licensing.law.need.LicenceNeeded;
import safeguarding.licensing.law.need.Notice;

/** Cases on both sides of the limits of the four-day rule and of the time that an application needs. */
final class NeedSides {

    private static final LocalDate BORN_ON = LocalDate.of(2003, 5, 5);

    private final Limits limits = Limits.commencing(null);
    private final Limit limit;
    private final LocalDate day;

    NeedSides(Limit limit) {
        this.limit = limit;
        this.day = LocalDate.parse(limit.regime() == Regime.PERFORMANCE_2014 ? "2016-07-06" : "2013-12-04");
    }

    List<Side> sides(LimitKind kind) {
        return switch (kind) {
            case PERFORMANCE_DAYS_WITHOUT_LICENCE ->
                List.of(
                        lawful("so many days with this one", others(limit.amount() - 1, 30)),
                        unlawful("one day more", others(limit.amount(), 30)));
            case MONTHS_LOOKED_BACK ->
                List.of(
                        lawful(
                                "one of four the day before the six months",
                                oldest(day.minusMonths(6).minusDays(1))),
                        unlawful("one of four on their first day", oldest(day.minusMonths(6))));
            case ABSENCE_ENDS_EXEMPTION ->
                List.of(
                        lawful("no school missed", missing(day, Set.of())),
                        unlawful("school missed", missing(day, Set.of(day))));
            case NOTICE ->
                List.of(
                        Side.lawful(
                                "in time", Outcome.of(new Notice(limits).check(day.minusDays(limit.amount()), day))),
                        Side.unlawful(
                                "a day late",
                                Outcome.of(new Notice(limits).check(day.minusDays(limit.amount() - 1L), day)),
                                limit.id()));
            default -> List.of();
        };
    }

    private Set<LocalDate> others(int count, int daysBefore) {
        return IntStream.range(0, count)
                .mapToObj(i -> day.minusDays(daysBefore + i))
                .collect(Collectors.toSet());
    }

    private Set<LocalDate> oldest(LocalDate oldest) {
        var others = new TreeSet<>(others(3, 30));
        others.add(oldest);
        return others;
    }

    private Side lawful(String name, Set<LocalDate> others) {
        return lawful(name, appearance(others, Set.of()));
    }

    private Side lawful(String name, Appearance appearance) {
        return Side.lawful(name, Outcome.of(new LicenceNeeded(limits).ask(appearance), limit.id()));
    }

    private Side unlawful(String name, Set<LocalDate> others) {
        return unlawful(name, appearance(others, Set.of()));
    }

    private Side unlawful(String name, Appearance appearance) {
        return Side.unlawful(name, Outcome.of(new LicenceNeeded(limits).ask(appearance), limit.id()), limit.id());
    }

    private Appearance missing(LocalDate on, Set<LocalDate> missed) {
        return new Appearance(
                BORN_ON, new TreeSet<>(Set.of(on)), Set.of(Ground.CHARGE), false, Arranger.OTHERS, missed, Set.of());
    }

    private Appearance appearance(Set<LocalDate> others, Set<LocalDate> missed) {
        return new Appearance(
                BORN_ON, new TreeSet<>(Set.of(day)), Set.of(Ground.CHARGE), false, Arranger.OTHERS, missed, others);
    }
}
