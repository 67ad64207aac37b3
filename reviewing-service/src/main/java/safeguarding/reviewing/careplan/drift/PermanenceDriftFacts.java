package safeguarding.reviewing.careplan.drift;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.careplan.CarePlan;
import safeguarding.reviewing.careplan.CarePlanHistory;
import safeguarding.reviewing.careplan.DecidedRoute;
import safeguarding.reviewing.careplan.LineCourse;
import safeguarding.reviewing.careplan.LineEnd;
import safeguarding.reviewing.careplan.Route;

/**
 * What the rules of drift ask of a care plan, as it was on a day.
 *
 * @param day civil date on which the child was looked after
 * @param permanenceBy the day by which a plan for permanence is in place (C2.13); null where there is none
 * @param decided plans for permanence that were decided by the day, the earliest first
 * @param lines lines that had begun by the day, as they were known at its end
 */
public record PermanenceDriftFacts(
        LocalDate day, @Nullable LocalDate permanenceBy, List<DecidedRoute> decided, List<LineCourse> lines) {

    public PermanenceDriftFacts {
        decided = List.copyOf(decided);
        lines = List.copyOf(lines);
    }

    /** The facts of a care plan at the end of a civil day. */
    public static PermanenceDriftFacts of(CarePlan plan, @Nullable LocalDate permanenceBy, LocalDate day) {
        return new PermanenceDriftFacts(
                day,
                permanenceBy,
                CarePlanHistory.decided(plan).stream()
                        .filter(route -> !route.decidedOn().isAfter(day))
                        .toList(),
                CarePlanHistory.lines(plan, day));
    }

    /** The plan for permanence that holds on the day; empty when none does. */
    public Optional<DecidedRoute> plan() {
        return decided.isEmpty() ? Optional.empty() : Optional.of(decided.getLast());
    }

    Stream<LineCourse> running() {
        return lines.stream().filter(line -> line.endedOn() == null);
    }

    /** The routes of the plan that are walked in steps and that no line has followed. */
    Stream<Route> routesWithoutLine() {
        return plan().stream()
                .flatMap(plan -> plan.routes().stream())
                .filter(route -> route.line()
                        .filter(kind -> lines.stream().noneMatch(line -> line.kind() == kind && follows(line)))
                        .isPresent());
    }

    private static boolean follows(LineCourse line) {
        return line.endedOn() == null || line.end() == LineEnd.ACHIEVED;
    }

    /** Whether so many calendar months after a day are over (A4). */
    boolean monthsOver(LocalDate since, int months) {
        return !since.plusMonths(months).isAfter(day);
    }

    boolean weeksOver(LocalDate since, int weeks) {
        return !since.plusWeeks(weeks).isAfter(day);
    }
}
