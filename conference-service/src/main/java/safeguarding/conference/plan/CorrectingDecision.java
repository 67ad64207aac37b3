package safeguarding.conference.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.Objects;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemException.Violation;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.rule.Correction;

/** Correcting what is recorded of a decision. Another outcome is another decision: this one is withdrawn before. */
@ApplicationScoped
public class CorrectingDecision {

    private final Decisions decisions;
    private final Plans plans;
    private final CorrectingPlan correcting;
    private final EndingPlan ending;
    private final Event<DecisionMade> features;

    CorrectingDecision(
            Decisions decisions,
            Plans plans,
            CorrectingPlan correcting,
            EndingPlan ending,
            Event<DecisionMade> features) {
        this.decisions = decisions;
        this.plans = plans;
        this.correcting = correcting;
        this.ending = ending;
        this.features = features;
    }

    /**
     * Corrects category, follow-up, reason of an ending, words and dissent; the plan follows.
     *
     * @param taken the decision, complete, with the outcome that is recorded and without an outline
     * @throws ProblemException {@code conflict} when it is withdrawn, {@code rule-broken} for a category that no conference
     *     decides or a reason that has not happened (B3.5), {@code invalid-request} when something is missing
     */
    public ConferenceDecision correct(ConferenceDecision decision, DecisionTaken taken, Correction why) {
        refuseWithdrawn(decision);
        CompleteDecision.checkCorrection(taken, decision.identity().on());
        var category = taken.category();
        if (taken.outcome().hasCategory()) {
            CategoryDecided.permits(category).orRefuse();
        }
        decision.correct(taken, why);
        decisions.save(decision);
        tellPlan(decision, why);
        features.fire(new DecisionMade(decision.identity(), taken.outcome(), taken.dissents()));
        return decision;
    }

    private void tellPlan(ConferenceDecision decision, Correction why) {
        var planId = decision.planId();
        if (planId == null) {
            return;
        }
        var plan = plans.find(planId).orElseThrow();
        switch (decision.outcome()) {
            case PLAN_MADE -> correcting.recategorise(plan, Objects.requireNonNull(decision.category()), why.on());
            case CATEGORY_CHANGED -> {
                refuseNoChange(decision, plan);
                correcting.recategorise(plan, plan.start().category(), why.on());
            }
            case ENDED -> ending.endFor(plan, Objects.requireNonNull(decision.endingReason()), why.on());
            case NO_PLAN, ADJOURNED, INQUORATE, CONTINUED -> {
                // Nothing of the plan follows from these.
            }
        }
    }

    private void refuseNoChange(ConferenceDecision decision, ProtectionPlan plan) {
        var before = decisions.about(plan.id()).stream()
                .filter(other -> other.outcome() == Outcome.CATEGORY_CHANGED
                        && other.identity().on().isBefore(decision.identity().on()))
                .map(ConferenceDecision::category)
                .reduce(plan.start().category(), (one, later) -> later);
        if (decision.category() == before) {
            throw ProblemException.invalid(
                    List.of(new Violation("category", "The plan had this category before: the review continued it.")));
        }
    }

    private static void refuseWithdrawn(ConferenceDecision decision) {
        if (decision.withdrawal() != null) {
            throw ProblemException.of(ProblemType.CONFLICT, "The decision has been withdrawn: record it anew.");
        }
    }
}
