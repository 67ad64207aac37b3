package safeguarding.reviewing.careplan;

import jakarta.enterprise.context.ApplicationScoped;
import safeguarding.platform.rule.Correction;
import safeguarding.platform.rule.MadeInError;

/** Agreeing the elements of a care plan, and putting right what was recorded of them. */
@ApplicationScoped
public class PlanningCare {

    private final PlannedCare planned;

    PlanningCare(PlannedCare planned) {
        this.planned = planned;
    }

    /**
     * A version of an element was agreed.
     *
     * @throws ProblemException {@code rule-broken} as {@link CarePlanRules} says, {@code conflict} when the period was
     *     withdrawn, {@code stale-version} when another has written
     */
    public CarePlan agree(CarePlan plan, AgreedElement element) {
        planned.hold(plan);
        CarePlanRules.element(element, plan, CarePlanHistory.versions(plan, element.kind()), planned.seen(plan));
        plan.agree(Written.of(element), planned.area(plan));
        return planned.kept(plan);
    }

    /** It was agreed otherwise; the same rules hold. */
    public CarePlan correct(CarePlan plan, Written<AgreedElement> before, AgreedElement now, String reason) {
        planned.hold(plan);
        PlannedCare.standing(before);
        var others = CarePlanHistory.versions(plan, now.kind()).stream()
                .filter(each -> !each.equals(before.fact()))
                .toList();
        CarePlanRules.element(now, plan, others, planned.seen(plan));
        plan.correct(before, now, new Correction(planned.today(), reason), planned.area(plan));
        return planned.kept(plan);
    }

    /** It was never agreed. */
    public CarePlan withdraw(CarePlan plan, Written<AgreedElement> agreed, String reason) {
        planned.hold(plan);
        plan.withdrawElement(
                PlannedCare.standing(agreed), new MadeInError(planned.today(), reason), planned.area(plan));
        return planned.kept(plan);
    }
}
