package safeguarding.conference.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.neighbours.KnownConference;
import safeguarding.conference.neighbours.KnownConferences;

/**
 * A plan that was made before the birth counts each child of the pregnancy: a child who is born with the one it was made for
 * gets a plan of its own from the same start, by the same decisions of the same conferences.
 */
@ApplicationScoped
public class PlanOfNewborn {

    private final Plans plans;
    private final Decisions decisions;
    private final KnownConferences conferences;
    private final RecordingDecision recording;
    private final RecordingPastDecision past;
    private final BeginningPlan beginning;
    private final WorkOfNewborn work;

    PlanOfNewborn(
            Plans plans,
            Decisions decisions,
            KnownConferences conferences,
            RecordingDecision recording,
            RecordingPastDecision past,
            BeginningPlan beginning,
            WorkOfNewborn work) {
        this.plans = plans;
        this.decisions = decisions;
        this.conferences = conferences;
        this.recording = recording;
        this.past = past;
        this.beginning = beginning;
        this.work = work;
    }

    /** Gives the newborn its plan, if the child with whom it was born has one that is open. */
    public void begin(UUID newborn, UUID bornWith) {
        plans.openOf(bornWith).ifPresent(plan -> begin(newborn, plan));
    }

    private void begin(UUID newborn, ProtectionPlan plan) {
        var decided = decisions.about(plan.id()).stream()
                .filter(decision -> !decision.outcome().postpones())
                .toList();
        if (decided.stream().noneMatch(decision -> decision.outcome() == Outcome.PLAN_MADE)) {
            beginning.beginFromHistory(
                    plan.start().conferenceId(),
                    plan.start().startedOn(),
                    newborn,
                    plan.area(),
                    plan.start().category(),
                    outline(plan));
        }
        for (var decision : decided) {
            var own = plans.openOf(newborn).orElse(null);
            decide(newborn, plan, decision, own);
        }
        plans.openOf(newborn).ifPresent(own -> work.give(plan, own));
    }

    private void decide(UUID newborn, ProtectionPlan plan, ConferenceDecision decision, @Nullable ProtectionPlan own) {
        if (own != null) {
            work.reviewed(own, decision.identity().on());
        }
        conferences
                .find(decision.identity().conferenceId())
                .ifPresent(conference -> record(conference, taken(newborn, plan, decision), plan.fromHistory()));
    }

    /** What another system recorded of the one child may miss or break as much for the other. */
    private void record(KnownConference conference, DecisionTaken taken, boolean fromHistory) {
        if (fromHistory) {
            past.record(conference, taken);
        } else {
            recording.record(conference, taken);
        }
    }

    private static DecisionTaken taken(UUID newborn, ProtectionPlan plan, ConferenceDecision decision) {
        return new DecisionTaken(
                newborn,
                decision.outcome(),
                decision.category(),
                decision.followUp(),
                decision.endingReason(),
                decision.document(),
                List.of(),
                decision.outcome() == Outcome.PLAN_MADE ? outline(plan) : null);
    }

    /** Members and tasks follow with what was done; the newborn has had no plan anywhere. */
    private static OutlinePlan outline(ProtectionPlan plan) {
        return new OutlinePlan(plan.leadSocialWorker(), 0, List.of(), List.of());
    }
}
