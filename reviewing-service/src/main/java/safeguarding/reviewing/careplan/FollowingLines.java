package safeguarding.reviewing.careplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.rule.Correction;
import safeguarding.platform.rule.MadeInError;
import safeguarding.reviewing.careplan.CarePlanEvent.LineCorrected;
import safeguarding.reviewing.careplan.CarePlanEvent.LineStepTaken;
import safeguarding.reviewing.careplan.CarePlanEvent.LineWithdrawn;

/** Following the routes to permanence, step by step. */
@ApplicationScoped
public class FollowingLines {

    private final PlannedCare planned;
    private final Event<CarePlanEvent> features;

    FollowingLines(PlannedCare planned, Event<CarePlanEvent> features) {
        this.planned = planned;
        this.features = features;
    }

    /**
     * A route is followed.
     *
     * @throws ProblemException {@code rule-broken} as {@link LineRules} says, {@code conflict} when the period was withdrawn,
     *     {@code stale-version} when another has written
     */
    public CarePlan start(CarePlan plan, LineKind kind, LocalDate on) {
        planned.hold(plan);
        var line = LineCourse.from(kind, on);
        judge(plan, line, Optional.empty());
        plan.follow(Written.of(line), planned.area(plan));
        return planned.kept(plan);
    }

    /** A step was taken; refuses with {@code conflict} when the line has ended. */
    public CarePlan take(CarePlan plan, Written<LineCourse> line, LineStep step) {
        planned.hold(plan);
        running(line);
        judge(plan, line.fact().with(step), Optional.of(line));
        plan.take(line, step, planned.area(plan));
        planned.kept(plan);
        features.fire(new LineStepTaken(
                plan.identity(), step.on(), line.id(), line.fact().kind(), step.step()));
        return plan;
    }

    /**
     * A route is followed no more; refuses with {@code conflict} when the line has ended.
     *
     * @param because why the decision for adoption no longer holds; null where nobody says
     */
    public CarePlan end(
            CarePlan plan, Written<LineCourse> line, LocalDate on, LineEnd why, @Nullable LineReversal because) {
        planned.hold(plan);
        running(line);
        judge(plan, line.fact().ended(on, why, because), Optional.of(line));
        plan.end(line, on, why, because, planned.area(plan));
        return planned.kept(plan);
    }

    /** A line went otherwise; the same rules hold. */
    public CarePlan correct(CarePlan plan, Written<LineCourse> before, LineCourse now, String reason) {
        planned.hold(plan);
        PlannedCare.standing(before);
        judge(plan, now, Optional.of(before));
        plan.correct(before, now, new Correction(planned.today(), reason), planned.area(plan));
        planned.kept(plan);
        features.fire(new LineCorrected(plan.identity(), planned.today(), before.id(), now));
        return plan;
    }

    /** A line never was. */
    public CarePlan withdraw(CarePlan plan, Written<LineCourse> line, String reason) {
        planned.hold(plan);
        plan.withdrawLine(PlannedCare.standing(line), new MadeInError(planned.today(), reason), planned.area(plan));
        planned.kept(plan);
        features.fire(new LineWithdrawn(
                plan.identity(), planned.today(), line.id(), line.fact().kind()));
        return plan;
    }

    private static void running(Written<LineCourse> line) {
        if (PlannedCare.standing(line).fact().endedOn() != null) {
            throw ProblemException.of(ProblemType.CONFLICT, "The line has ended.");
        }
    }

    private void judge(CarePlan plan, LineCourse line, Optional<Written<LineCourse>> before) {
        var others = plan.lines().stream()
                .filter(Written::stands)
                .filter(each -> before.filter(each::equals).isEmpty())
                .map(Written::fact)
                .toList();
        LineRules.line(line, plan, others, planned.today());
    }
}
