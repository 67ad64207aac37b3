package safeguarding.reviewing.careplan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import safeguarding.platform.rule.Rule;
import safeguarding.platform.rule.Verdict;

/** What contradicts itself in a line to permanence. */
public final class LineRules {

    /** One line of a kind. */
    public static final Rule ONE_OF_A_KIND = new Rule(
            "CP4",
            "Practice of this service: a route is followed once at a time",
            "A route to permanence is followed once at a time.");

    /** Steps in their order. */
    public static final Rule IN_ORDER = new Rule(
            "CP5",
            "Adoption and Children Act 2002; SI 2005/389; Children Act 1989 s14A; SI 2010/959 reg 22B",
            "The steps of a line belong to it, lie between its start and its end, and need those that come before them.");

    private LineRules() {}

    /**
     * Refuses a line with {@code rule-broken} when it lies ahead (A5), outside of care (CP2), beside another of its kind (CP4)
     * or is out of order (CP5).
     *
     * @param others the lines that stand, without this one
     */
    static void line(LineCourse line, CarePlan plan, List<LineCourse> others, LocalDate today) {
        days(line).forEach(day -> CarePlanRules.within(day, plan, today));
        inOrder(line).orRefuse();
        if (others.stream().anyMatch(other -> other.kind() == line.kind() && other.overlaps(line))) {
            ONE_OF_A_KIND
                    .refuses("The route of %s is followed already."
                            .formatted(line.kind().words()))
                    .orRefuse();
        }
    }

    private static Stream<LocalDate> days(LineCourse line) {
        return Stream.of(
                        Stream.of(line.startedOn()),
                        line.steps().stream().map(LineStep::on),
                        Stream.ofNullable(line.endedOn()))
                .flatMap(day -> day);
    }

    /** CP5: can it have gone so? */
    static Verdict inOrder(LineCourse line) {
        if (line.endedOn() != null && line.endedOn().isBefore(line.startedOn())) {
            return IN_ORDER.refuses("The line ended before it began.");
        }
        if (line.end() == LineEnd.ACHIEVED && !line.arrived()) {
            return IN_ORDER.refuses("A line is achieved with its last step.");
        }
        if (line.reversal() != null
                && (line.kind() != LineKind.ADOPTION || line.end() == null || line.end() == LineEnd.ACHIEVED)) {
            return IN_ORDER.refuses("Why a decision no longer holds is said of an adoption that was given up.");
        }
        return line.steps().stream()
                .map(step -> fits(step, line))
                .filter(verdict -> !verdict.isPermitted())
                .findFirst()
                .orElseGet(Verdict::permitted);
    }

    private static Verdict fits(LineStep step, LineCourse line) {
        var code = step.step().code();
        if (step.step().line() != line.kind()) {
            return IN_ORDER.refuses("The step %s belongs to another line.".formatted(code));
        }
        if (step.on().isBefore(line.startedOn())
                || (line.endedOn() != null && step.on().isAfter(line.endedOn()))) {
            return IN_ORDER.refuses("The step %s lies outside of the line.".formatted(code));
        }
        if (line.steps().stream().filter(each -> repeats(each, step)).count() > 1) {
            return IN_ORDER.refuses("The step %s was taken before.".formatted(code));
        }
        return step.step()
                .after()
                .filter(before -> line.steps().stream()
                        .noneMatch(each -> each.step() == before && !each.on().isAfter(step.on())))
                .map(before -> IN_ORDER.refuses("The step %s needs %s first.".formatted(code, before.code())))
                .orElseGet(Verdict::permitted);
    }

    private static boolean repeats(LineStep each, LineStep step) {
        return each.step() == step.step() && (!step.step().again() || each.on().equals(step.on()));
    }
}
