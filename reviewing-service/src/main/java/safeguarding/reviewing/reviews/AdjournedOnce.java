package safeguarding.reviewing.reviews;

import java.time.LocalDate;
import java.util.Optional;
import safeguarding.platform.deadline.rule.DueDate;
import safeguarding.platform.rule.Verdict;

/** C1.10: a review is adjourned once at most and finished within 20 working days of that. */
public final class AdjournedOnce {

    private final ReviewLimits limits;

    public AdjournedOnce(ReviewLimits limits) {
        this.limits = limits;
    }

    /** May this review be adjourned? */
    public static Verdict permitsAdjournment(HeldReview review) {
        if (!review.adjournments().isEmpty()) {
            return ReviewTimescale.COMPLETION
                    .rule()
                    .refuses("The review was adjourned on %s already; it is adjourned once only."
                            .formatted(review.adjournments().getFirst().on()));
        }
        if (review.finishedOn() != null) {
            return ReviewTimescale.COMPLETION
                    .rule()
                    .refuses("The review was finished on %s; it cannot be adjourned.".formatted(review.finishedOn()));
        }
        return Verdict.permitted();
    }

    /**
     * By when a review has to be finished that was not finished on the day of its opening: from its first adjournment, or from
     * its opening where nobody recorded one; empty when it was finished on that day.
     */
    public Optional<DueDate> finishBy(HeldReview review) {
        return countsFrom(review)
                .map(day -> limits.of(ReviewTimescale.COMPLETION.rule().id(), day));
    }

    /** The day from which that counts; empty where a review was finished on the day of its opening. */
    static Optional<LocalDate> countsFrom(HeldReview review) {
        var first = review.adjournments().stream().map(Adjournment::on).findFirst();
        return review.openedOn().equals(review.finishedOn()) && first.isEmpty()
                ? Optional.empty()
                : Optional.of(first.orElse(review.openedOn()));
    }

    /**
     * Whether the rule was kept, as it stands at the end of a day: a second adjournment breaks it, and so does a day after
     * the limit on which the review is not finished.
     */
    public boolean isKept(HeldReview review, LocalDate day) {
        if (review.adjournments().size() > 1) {
            return false;
        }
        var until = review.finishedOn() == null ? day : review.finishedOn();
        return finishBy(review).map(limit -> !until.isAfter(limit.dueOn())).orElse(true);
    }
}
