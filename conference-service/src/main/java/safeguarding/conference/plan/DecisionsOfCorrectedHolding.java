package safeguarding.conference.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.convening.ConferenceIdentity;
import safeguarding.conference.convening.ConferenceKind;
import safeguarding.conference.convening.ConveningEvent.ConferenceChildRemoved;
import safeguarding.conference.convening.ConveningEvent.ConferenceWithdrawn;
import safeguarding.conference.convening.ConveningEvent.HoldingCorrected;

/** What a corrected holding means for the decisions of the conference and for the plans they are about. */
@ApplicationScoped
class DecisionsOfCorrectedHolding {

    private final Decisions decisions;
    private final Plans plans;
    private final CorrectingPlan correcting;
    private final CorrectedReviews reviews;

    DecisionsOfCorrectedHolding(Decisions decisions, Plans plans, CorrectingPlan correcting, CorrectedReviews reviews) {
        this.decisions = decisions;
        this.plans = plans;
        this.correcting = correcting;
        this.reviews = reviews;
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
                    .forEach(child -> plans.openOf(child).ifPresent(plan -> undecided(plan, corrected)));
        }
    }

    /** A review that was recorded in error has met nothing; that it decided nothing has been asked before. */
    void withdrawn(@Observes ConferenceWithdrawn withdrawn) {
        withdrawn
                .conference()
                .childIds()
                .forEach(child -> neverReviewed(child, withdrawn.conference(), withdrawn.heldOn(), withdrawn.on()));
    }

    /** Nor has one at which the child was in error met anything for that child. */
    void left(@Observes ConferenceChildRemoved removed) {
        neverReviewed(removed.childId(), removed.conference(), removed.heldOn(), removed.on());
    }

    private void neverReviewed(
            UUID childId, ConferenceIdentity conference, @Nullable LocalDate heldOn, LocalDate today) {
        if (conference.kind() == ConferenceKind.REVIEW && heldOn != null) {
            plans.ofChild(childId).forEach(plan -> neverWas(plan, heldOn, today));
        }
    }

    private void neverWas(ProtectionPlan plan, LocalDate heldOn, LocalDate today) {
        if (reviewedWithoutDecision(plan, heldOn)) {
            reviews.neverWas(plan, heldOn, today);
        } else if (plan.open()) {
            reviews.corrected(plan, heldOn, null);
        }
    }

    /** A sitting whose decision was withdrawn reviewed the plan all the same, unless it could not. */
    private void undecided(ProtectionPlan plan, HoldingCorrected corrected) {
        var before = corrected.before().on();
        @Nullable
        LocalDate now = corrected.now().quorum().couldDecide() ? corrected.now().on() : null;
        if (!reviewedWithoutDecision(plan, before)) {
            reviews.corrected(plan, before, now);
        } else if (now == null) {
            reviews.neverWas(plan, before, corrected.on());
        } else if (!now.equals(before)) {
            correcting.moveConference(plan, before, now, corrected.on());
        }
    }

    private boolean reviewedWithoutDecision(ProtectionPlan plan, LocalDate day) {
        return plan.reviewedOn().contains(day)
                && decisions.about(plan.id()).stream()
                        .noneMatch(decision -> !decision.outcome().postpones()
                                && decision.identity().on().equals(day));
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
