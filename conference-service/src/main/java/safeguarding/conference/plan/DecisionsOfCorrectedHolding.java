package safeguarding.conference.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import safeguarding.conference.convening.ConferenceKind;
import safeguarding.conference.convening.ConveningEvent.ConferenceWithdrawn;
import safeguarding.conference.convening.ConveningEvent.HoldingCorrected;

/** What a corrected holding means for the decisions of the conference and for the plans they are about. */
@ApplicationScoped
class DecisionsOfCorrectedHolding {

    private final Decisions decisions;
    private final Plans plans;
    private final CorrectingPlan correcting;
    private final PlanDeadlines deadlines;

    DecisionsOfCorrectedHolding(Decisions decisions, Plans plans, CorrectingPlan correcting, PlanDeadlines deadlines) {
        this.decisions = decisions;
        this.plans = plans;
        this.correcting = correcting;
        this.deadlines = deadlines;
    }

    void corrected(@Observes HoldingCorrected corrected) {
        var decided = decisions.of(corrected.conference().id()).stream()
                .filter(decision -> decision.withdrawal() == null)
                .toList();
        refuseOtherPower(corrected, decided);
        if (!corrected.before().on().equals(corrected.now().on())) {
            decided.forEach(decision -> move(decision, corrected));
        }
        if (corrected.conference().kind() == ConferenceKind.REVIEW) {
            corrected.conference().childIds().stream()
                    .filter(child -> decided.stream()
                            .noneMatch(decision -> decision.identity().childId().equals(child)
                                    && !decision.outcome().postpones()))
                    .forEach(child -> plans.openOf(child)
                            .ifPresent(plan -> deadlines.reviewCorrected(
                                    plan,
                                    corrected.now().quorum().couldDecide()
                                            ? corrected.now().on()
                                            : null)));
        }
    }

    /** A review that was recorded in error has met nothing; that it decided nothing has been asked before. */
    void withdrawn(@Observes ConferenceWithdrawn withdrawn) {
        if (withdrawn.conference().kind() == ConferenceKind.REVIEW && withdrawn.heldOn() != null) {
            withdrawn
                    .conference()
                    .childIds()
                    .forEach(child -> plans.openOf(child).ifPresent(plan -> deadlines.reviewCorrected(plan, null)));
        }
    }

    private static void refuseOtherPower(HoldingCorrected corrected, List<ConferenceDecision> decided) {
        if (!decided.isEmpty()
                && corrected.before().quorum().couldDecide()
                        != corrected.now().quorum().couldDecide()) {
            OutcomeOfConference.INQUORATE
                    .refuses(
                            "What the conference decided does not go with the corrected quorum: withdraw its decisions before.")
                    .orRefuse();
        }
    }

    private void move(ConferenceDecision decision, HoldingCorrected corrected) {
        decision.move(corrected.now().on(), corrected.on());
        decisions.save(decision);
        var planId = decision.planId();
        if (planId != null && !decision.outcome().postpones()) {
            plans.find(planId)
                    .ifPresent(plan -> correcting.moveConference(
                            plan, corrected.before().on(), corrected.now().on(), corrected.on()));
        }
    }
}
