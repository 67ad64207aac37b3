package safeguarding.reviewing.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.rule.Correction;
import safeguarding.platform.rule.MadeInError;

/** A review was held otherwise than was recorded, or never was. What was due after it is worked out again. */
@ApplicationScoped
public class CorrectingReview {

    private final Reviews reviews;
    private final ReviewedChains reviewed;

    CorrectingReview(Reviews reviews, ReviewedChains reviewed) {
        this.reviews = reviews;
        this.reviewed = reviewed;
    }

    /**
     * It was held so. More adjournments than one are a fact here, and flagged (C1.10). The same again leaves no trace.
     *
     * @throws ProblemException {@code rule-broken} when it lies ahead (A5), outside of care (LR1), in no order or on the day of
     *     another (LR2), {@code conflict} when the review was withdrawn
     */
    public LookedAfterReview correct(LookedAfterReview review, ReviewRules.Course course, String reason) {
        var chain = reviewed.chainOf(review);
        var held = ReviewRules.held(course, chain, reviewed.today());
        ReviewRules.refuseSecond(held.openedOn(), reviews.ofChain(chain.id()), Optional.of(review));
        review.correct(held, new Correction(reviewed.today(), reason), reviewed.area(chain));
        reviews.save(review);
        reviewed.follow(chain, review);
        return review;
    }

    /** It never was. */
    public LookedAfterReview withdraw(LookedAfterReview review, String reason) {
        var chain = reviewed.chainOf(review);
        review.withdraw(new MadeInError(reviewed.today(), reason));
        reviews.save(review);
        reviewed.follow(chain, review);
        return review;
    }
}
