package safeguarding.conference.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.rule.Correction;

/** Withdrawing a decision that was recorded wrongly: for another child, or with another outcome. It is never erased. */
@ApplicationScoped
public class WithdrawingDecision {

    private final Decisions decisions;
    private final Plans plans;
    private final CorrectingPlan correcting;
    private final Event<DecisionWithdrawn> features;

    WithdrawingDecision(
            Decisions decisions, Plans plans, CorrectingPlan correcting, Event<DecisionWithdrawn> features) {
        this.decisions = decisions;
        this.plans = plans;
        this.correcting = correcting;
        this.features = features;
    }

    /**
     * Withdraws it: the plan it made was never there, the plan it ended is open, the category it changed is what it was. The
     * review it belongs to was held all the same. The decision can then be recorded anew.
     *
     * @throws ProblemException {@code conflict} when it is withdrawn already or a later conference went on from it,
     *     {@code rule-broken} (8935) when the child has another open plan meanwhile
     */
    public ConferenceDecision withdraw(ConferenceDecision decision, Withdrawal withdrawal) {
        var planId = decision.planId();
        var plan = planId == null ? null : plans.find(planId).orElseThrow();
        if (plan != null && !decision.outcome().postpones()) {
            refuseGoneOn(decision, plan);
        }
        decision.withdraw(withdrawal);
        decisions.save(decision);
        if (plan != null) {
            tellPlan(decision, plan, withdrawal);
        }
        features.fire(new DecisionWithdrawn(decision.identity(), decision.outcome()));
        return decision;
    }

    private void tellPlan(ConferenceDecision decision, ProtectionPlan plan, Withdrawal withdrawal) {
        switch (decision.outcome()) {
            case PLAN_MADE -> correcting.withdraw(plan, withdrawal);
            case CATEGORY_CHANGED -> correcting.recategorise(plan, plan.start().category(), withdrawal.on());
            case ENDED -> correcting.reopen(plan, new Correction(withdrawal.on(), withdrawal.reason()));
            case NO_PLAN, ADJOURNED, INQUORATE, CONTINUED -> {
                // The plan stands as it did.
            }
        }
    }

    private void refuseGoneOn(ConferenceDecision decision, ProtectionPlan plan) {
        var later = decisions.about(plan.id()).stream()
                .anyMatch(other -> !other.id().equals(decision.id())
                        && !other.outcome().postpones()
                        && !other.identity().on().isBefore(decision.identity().on()));
        if (later) {
            throw ProblemException.of(
                    ProblemType.CONFLICT, "A later conference decided about the plan: withdraw that decision before.");
        }
        if (plan.end() != null && decision.outcome().ofReview() && decision.outcome() != Outcome.ENDED) {
            throw ProblemException.of(ProblemType.CONFLICT, "The plan has ended since: withdraw its ending before.");
        }
    }
}
