package safeguarding.reviewing.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.problem.ProblemException;
import safeguarding.reviewing.reviews.ReviewRules.Course;

/** Holding a review: it is opened, adjourned once where it must be, and finished. Late is a fact. */
@ApplicationScoped
public class HoldingReview {

    private final Reviews reviews;
    private final ReviewedChains reviewed;

    HoldingReview(Reviews reviews, ReviewedChains reviewed) {
        this.reviews = reviews;
        this.reviewed = reviewed;
    }

    /**
     * Its first meeting opened; from that day the review counts (C1.10). One without a meeting where there should have been
     * one is a fact, and flagged (C1.6).
     *
     * @throws ProblemException {@code rule-broken} when it lies ahead (A5), outside of care (LR1) or on the day of another
     *     review (LR2), {@code conflict} when it is not booked
     */
    public LookedAfterReview open(LookedAfterReview review, LocalDate on, boolean meeting) {
        var chain = reviewed.chainOf(review);
        ReviewRules.held(new Course(on, meeting, null, List.of()), chain, reviewed.today());
        ReviewRules.refuseSecond(on, reviews.ofChain(chain.id()), Optional.of(review));
        review.open(on, meeting, reviewed.area(chain));
        return kept(chain, review);
    }

    /**
     * It is broken off to be finished on another day.
     *
     * @throws ProblemException {@code rule-broken} when it was adjourned before (C1.10), lies ahead (A5) or before the opening
     *     (LR2), {@code conflict} when the review is not open
     */
    public LookedAfterReview adjourn(LookedAfterReview review, LocalDate on, String reason) {
        var chain = reviewed.chainOf(review);
        var held = review.opened();
        AdjournedOnce.permitsAdjournment(held).orRefuse();
        var adjournments = new ArrayList<>(held.adjournments());
        adjournments.add(new Adjournment(on, reason));
        refuseContradictions(chain, held, null, adjournments);
        review.adjourn(new Adjournment(on, reason), reviewed.area(chain));
        return kept(chain, review);
    }

    /**
     * It was finished; later than C1.10 allows is a fact.
     *
     * @throws ProblemException {@code rule-broken} when it lies ahead (A5) or before opening or adjournment (LR2),
     *     {@code conflict} when the review is not open
     */
    public LookedAfterReview finish(LookedAfterReview review, LocalDate on) {
        var chain = reviewed.chainOf(review);
        var held = review.opened();
        refuseContradictions(chain, held, on, held.adjournments());
        review.finish(on, reviewed.area(chain));
        return kept(chain, review);
    }

    private void refuseContradictions(
            ReviewChain chain, HeldReview held, @Nullable LocalDate finishedOn, List<Adjournment> adjournments) {
        ReviewRules.held(
                new Course(held.openedOn(), held.meeting(), finishedOn, adjournments), chain, reviewed.today());
    }

    private LookedAfterReview kept(ReviewChain chain, LookedAfterReview review) {
        reviews.save(review);
        reviewed.follow(chain, review);
        return review;
    }
}
