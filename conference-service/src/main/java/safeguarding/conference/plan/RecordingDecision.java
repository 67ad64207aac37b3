package safeguarding.conference.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.Set;
import safeguarding.conference.neighbours.KnownConference;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemException.Violation;
import safeguarding.platform.problem.ProblemType;

/** Recording what a conference decided for one child, with what follows for the plan. */
@ApplicationScoped
public class RecordingDecision {

    private final Decisions decisions;
    private final PlanOfDecision plans;
    private final Event<DecisionMade> features;

    RecordingDecision(Decisions decisions, PlanOfDecision plans, Event<DecisionMade> features) {
        this.decisions = decisions;
        this.plans = plans;
        this.features = features;
    }

    /**
     * Records the decision.
     *
     * @throws ProblemException {@code conflict} when the conference was not held or has decided for this child,
     *     {@code rule-broken} when it could not decide this, {@code invalid-request} when something is missing
     */
    public ConferenceDecision record(KnownConference conference, DecisionTaken taken) {
        var heldOn = conference.heldOn();
        if (heldOn == null) {
            throw ProblemException.of(
                    ProblemType.CONFLICT, "The conference is not recorded as held: record that first.");
        }
        if (!conference.childIds().contains(taken.childId())) {
            throw ProblemException.invalid(
                    List.of(new Violation("childId", "The conference was not about this child.")));
        }
        OutcomeOfConference.permits(conference, taken.outcome()).orRefuse();
        CompleteDecision.check(taken, heldOn);
        if (decisions.of(conference.conferenceId(), taken.childId()).isPresent()) {
            throw ProblemException.of(
                    ProblemType.CONFLICT, "What the conference decided for this child is recorded already.");
        }
        var planId = plans.apply(conference, heldOn, taken);
        var decision = ConferenceDecision.record(
                conference.conferenceId(), heldOn, conference.area(), taken, planId, Set.of());
        decisions.save(decision);
        features.fire(new DecisionMade(decision.identity(), taken.outcome(), taken.dissents()));
        return decision;
    }
}
