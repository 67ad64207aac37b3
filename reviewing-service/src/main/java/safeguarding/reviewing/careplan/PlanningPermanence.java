package safeguarding.reviewing.careplan;

import jakarta.enterprise.context.ApplicationScoped;
import safeguarding.platform.rule.Correction;
import safeguarding.platform.rule.MadeInError;

/** Deciding where a child is to live for good, and putting right what was recorded of that. */
@ApplicationScoped
public class PlanningPermanence {

    private final PlannedCare planned;

    PlanningPermanence(PlannedCare planned) {
        this.planned = planned;
    }

    /**
     * A plan for permanence was decided.
     *
     * @throws ProblemException {@code rule-broken} as {@link CarePlanRules} says, {@code conflict} when the period was
     *     withdrawn, {@code stale-version} when another has written
     */
    public CarePlan decide(CarePlan plan, DecidedRoute route) {
        planned.hold(plan);
        CarePlanRules.route(route, plan, CarePlanHistory.decided(plan), planned.seen(plan));
        plan.decide(Written.of(route), planned.area(plan));
        return planned.kept(plan);
    }

    /** It was decided otherwise; the same rules hold. */
    public CarePlan correct(CarePlan plan, Written<DecidedRoute> before, DecidedRoute now, String reason) {
        planned.hold(plan);
        PlannedCare.standing(before);
        var others = CarePlanHistory.decided(plan).stream()
                .filter(each -> !each.equals(before.fact()))
                .toList();
        CarePlanRules.route(now, plan, others, planned.seen(plan));
        plan.correct(before, now, new Correction(planned.today(), reason), planned.area(plan));
        return planned.kept(plan);
    }

    /** It was never decided. */
    public CarePlan withdraw(CarePlan plan, Written<DecidedRoute> decided, String reason) {
        planned.hold(plan);
        plan.withdrawPermanence(
                PlannedCare.standing(decided), new MadeInError(planned.today(), reason), planned.area(plan));
        return planned.kept(plan);
    }
}
