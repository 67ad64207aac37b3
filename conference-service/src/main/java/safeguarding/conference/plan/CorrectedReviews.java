package safeguarding.conference.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.neighbours.ReviewLimits;
import safeguarding.platform.deadline.DeadlineCorrections;
import safeguarding.platform.deadline.Deadlines;

/** What a review that was recorded wrongly, or in error, means for what is due of a plan. */
@ApplicationScoped
class CorrectedReviews {

    private final Plans plans;
    private final Deadlines deadlines;
    private final DeadlineCorrections corrections;
    private final PlanDeadlines due;
    private final ReviewLimits limits;

    CorrectedReviews(
            Plans plans, Deadlines deadlines, DeadlineCorrections corrections, PlanDeadlines due, ReviewLimits limits) {
        this.plans = plans;
        this.deadlines = deadlines;
        this.corrections = corrections;
        this.due = due;
        this.limits = limits;
    }

    /**
     * A review that has decided nothing yet for the child took place otherwise than was recorded. What a later conference left
     * due, or another sitting met, stays as it is.
     *
     * @param before civil date on which it was recorded as held
     * @param heldOn civil date on which it was held so that it could decide; null when it could not
     */
    void corrected(ProtectionPlan plan, LocalDate before, @Nullable LocalDate heldOn) {
        var last = plan.lastConferenceOn();
        if (!before.isAfter(last)) {
            return;
        }
        var rule = plan.reviewedOn().isEmpty() ? PlanDeadlines.FIRST_REVIEW : PlanDeadlines.LATER_REVIEW;
        deadlines
                .of(plan.id(), rule)
                .filter(deadline -> deadline.stillPending() || before.equals(deadline.metOn()))
                .ifPresent(deadline -> corrections.correct(plan.id(), rule, last, last, heldOn));
    }

    /** A review of the plan never was, or could not decide: what it had met is due again, and nothing counts from it. */
    void neverWas(ProtectionPlan plan, LocalDate day, LocalDate today) {
        var before = PlanTimeline.of(plan);
        var review = before.days().lastIndexOf(day);
        var previous = before.days().get(review - 1);
        plan.withdrawReview(day, today);
        plans.save(plan);
        withdrawFrom(plan, day);
        corrections.correct(
                plan.id(),
                review == 1 ? PlanDeadlines.FIRST_REVIEW : PlanDeadlines.LATER_REVIEW,
                previous,
                previous,
                before.next(review));
        due.followReview(plan);
        limits.countFrom(plan.id(), day, previous, review == 1, today);
    }

    private void withdrawFrom(ProtectionPlan plan, LocalDate day) {
        deadlines
                .of(plan.id(), PlanDeadlines.LATER_REVIEW)
                .filter(later -> later.startsOn().equals(day))
                .ifPresent(later -> deadlines.withdraw(
                        plan.id(),
                        PlanDeadlines.LATER_REVIEW,
                        "The review from which it counted was recorded in error."));
    }
}
