package safeguarding.conference.plan.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import safeguarding.conference.plan.ConferenceDecision;
import safeguarding.conference.plan.Decisions;
import safeguarding.conference.plan.Outcome;
import safeguarding.conference.plan.Plans;
import safeguarding.conference.plan.ProtectionPlan;

/** The outcomes that can be followed up. */
@ApplicationScoped
public class Outcomes {

    private final Decisions decisions;
    private final Plans plans;

    Outcomes(Decisions decisions, Plans plans) {
        this.decisions = decisions;
        this.plans = plans;
    }

    /** The decision of a conference that made no plan; empty when there is no such decision, or it was withdrawn. */
    public Optional<OutcomeToFollow> ofDecision(UUID decisionId) {
        return decisions.find(decisionId).filter(Outcomes::withoutPlan).map(decision -> {
            var identity = decision.identity();
            return new OutcomeToFollow(decisionId, null, identity.childId(), identity.area(), identity.on());
        });
    }

    /** The ending of a plan; empty when there is no such plan, or it runs or was withdrawn. */
    public Optional<OutcomeToFollow> ofPlan(UUID planId) {
        return plans.find(planId).flatMap(Outcomes::ended);
    }

    private static boolean withoutPlan(ConferenceDecision decision) {
        return decision.outcome() == Outcome.NO_PLAN && decision.withdrawal() == null;
    }

    private static Optional<OutcomeToFollow> ended(ProtectionPlan plan) {
        var end = plan.end();
        return end == null || plan.withdrawal() != null
                ? Optional.empty()
                : Optional.of(new OutcomeToFollow(null, plan.id(), plan.childId(), plan.area(), end.endedOn()));
    }
}
