package safeguarding.reviewing.ssda903.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.careplan.CarePlan;
import safeguarding.reviewing.careplan.CarePlans;
import safeguarding.reviewing.careplan.FollowingLines;
import safeguarding.reviewing.careplan.LineCourse;
import safeguarding.reviewing.careplan.LineEnd;
import safeguarding.reviewing.careplan.LineKind;
import safeguarding.reviewing.careplan.LineStep;
import safeguarding.reviewing.careplan.LineStepKind;
import safeguarding.reviewing.careplan.Written;
import safeguarding.reviewing.ssda903.TakingChild;

/** Writes what a set tells of a decision for adoption on the route to adoption of the care plan. */
@ApplicationScoped
class TakingForAdoption {

    private final CarePlans plans;
    private final FollowingLines following;

    TakingForAdoption(CarePlans plans, FollowingLines following) {
        this.plans = plans;
        this.following = following;
    }

    /** The route that the decision begins, or on which it stands already; what differs is corrected. */
    void take(CarePlan plan, ForAdoption told, TakingChild taking) {
        var known = ofTheDecision(plan, told.decidedOn());
        if (known.isEmpty()) {
            following.start(plan, LineKind.ADOPTION, told.decidedOn());
            var begun = ofTheDecision(plan, told.decidedOn()).orElseThrow();
            following.take(plan, begun, new LineStep(LineStepKind.AGENCY_DECISION, told.decidedOn()));
            taking.changed();
        }
        var line = ofTheDecision(plan, told.decidedOn()).orElseThrow();
        var now = asTold(line.fact(), told, taking);
        if (!now.equals(line.fact())) {
            following.correct(plan, line, now, taking.reason());
            taking.changed();
        }
    }

    CarePlan planOf(UUID periodId) {
        return plans.ofPeriod(periodId)
                .orElseThrow(() -> new IllegalStateException("No care plan of the period " + periodId));
    }

    /** The last that had not ended when it was decided. */
    private static Optional<Written<LineCourse>> ofTheDecision(CarePlan plan, LocalDate decidedOn) {
        return plan.lines().stream()
                .filter(Written::stands)
                .filter(line -> line.fact().kind() == LineKind.ADOPTION && lasts(line.fact(), decidedOn))
                .reduce((earlier, later) -> later);
    }

    private static boolean lasts(LineCourse line, LocalDate day) {
        return line.endedOn() == null || line.endedOn().isAfter(day);
    }

    private static LineCourse asTold(LineCourse line, ForAdoption told, TakingChild taking) {
        var began = line.startedOn().isAfter(told.decidedOn()) ? told.decidedOn() : line.startedOn();
        var decided = new LineCourse(
                line.kind(), began, steps(line, told.decidedOn()), line.endedOn(), line.end(), line.reversal());
        return isOfTheYear(line, taking) ? ended(decided, told) : decided;
    }

    /** What ended later, or with the adoption, is not what the set tells of. */
    private static boolean isOfTheYear(LineCourse line, TakingChild taking) {
        return line.end() != LineEnd.ACHIEVED
                && (line.endedOn() == null
                        || !line.endedOn().isAfter(taking.year().ends()));
    }

    private static LineCourse ended(LineCourse line, ForAdoption told) {
        var on = told.ceasedOn();
        @Nullable LineEnd end = on == null ? null : line.end() == null ? LineEnd.DECISION_REVERSED : line.end();
        return new LineCourse(line.kind(), line.startedOn(), line.steps(), on, end, on == null ? null : told.because());
    }

    private static List<LineStep> steps(LineCourse line, LocalDate decidedOn) {
        var steps = new ArrayList<>(line.steps());
        steps.removeIf(step -> step.step() == LineStepKind.AGENCY_DECISION);
        steps.add(new LineStep(LineStepKind.AGENCY_DECISION, decidedOn));
        return steps;
    }
}
