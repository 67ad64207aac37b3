package safeguarding.conference.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.neighbours.KnownConference;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemException.Violation;
import safeguarding.platform.problem.ProblemType;

/** What a decision does to the child's plan. */
@ApplicationScoped
public class PlanOfDecision {

    private final Plans plans;
    private final BeginningPlan beginning;
    private final EndingPlan ending;
    private final PlanDeadlines deadlines;

    PlanOfDecision(Plans plans, BeginningPlan beginning, EndingPlan ending, PlanDeadlines deadlines) {
        this.plans = plans;
        this.beginning = beginning;
        this.ending = ending;
        this.deadlines = deadlines;
    }

    /**
     * Begins, continues, changes or ends the plan.
     *
     * @return the plan that the decision made or was about; null when there is none
     */
    @Nullable
    UUID apply(KnownConference conference, LocalDate heldOn, DecisionTaken taken) {
        return switch (taken.outcome()) {
            case PLAN_MADE ->
                beginning
                        .begin(
                                conference.conferenceId(),
                                heldOn,
                                taken.childId(),
                                conference.area(),
                                taken.category(),
                                taken.outlineOrEmpty())
                        .id();
            case CONTINUED -> continued(conference.conferenceId(), heldOn, taken.childId());
            case CATEGORY_CHANGED -> changed(conference.conferenceId(), heldOn, taken);
            case ENDED -> ended(conference.conferenceId(), heldOn, taken);
            case NO_PLAN -> refuseNoPlanBesideOne(taken.childId());
            case ADJOURNED, INQUORATE ->
                plans.openOf(taken.childId()).map(ProtectionPlan::id).orElse(null);
        };
    }

    private UUID continued(UUID conferenceId, LocalDate heldOn, UUID childId) {
        var plan = open(childId);
        plan.continueAfter(conferenceId, heldOn);
        return next(plan);
    }

    private UUID changed(UUID conferenceId, LocalDate heldOn, DecisionTaken taken) {
        CategoryDecided.permits(taken.category()).orRefuse();
        var plan = open(taken.childId());
        plan.changeCategory(Objects.requireNonNull(taken.category()), conferenceId, heldOn);
        return next(plan);
    }

    private UUID ended(UUID conferenceId, LocalDate heldOn, DecisionTaken taken) {
        if (taken.endingReason() == null) {
            throw ProblemException.invalid(
                    List.of(new Violation("endingReason", "A plan ends for one of the reasons of B3.5.")));
        }
        var plan = open(taken.childId());
        ending.endByReview(plan, new PlanEnd(heldOn, taken.endingReason(), conferenceId));
        return plan.id();
    }

    private UUID next(ProtectionPlan plan) {
        plans.save(plan);
        deadlines.reviewed(plan);
        return plan.id();
    }

    private @Nullable UUID refuseNoPlanBesideOne(UUID childId) {
        if (plans.openOf(childId).isPresent()) {
            throw ProblemException.of(
                    ProblemType.CONFLICT, "The child has an open plan: only a review, or a reason of B3.5, ends it.");
        }
        return null;
    }

    private ProtectionPlan open(UUID childId) {
        return plans.openOf(childId)
                .orElseThrow(() -> ProblemException.of(ProblemType.CONFLICT, "The child has no open plan."));
    }
}
