package safeguarding.reviewing.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.time.CivilTime;

/** Booking a review, and writing down one that was held without a booking. */
@ApplicationScoped
public class SchedulingReview {

    private final Reviews reviews;
    private final ReviewedChains reviewed;
    private final ReviewLimits limits;

    SchedulingReview(Reviews reviews, ReviewedChains reviewed, LimitsInForce limits) {
        this.reviews = reviews;
        this.reviewed = reviewed;
        this.limits = limits;
    }

    /**
     * Books the next review.
     *
     * @throws ProblemException {@code conflict} when one is booked or open already or the period has ended,
     *     {@code rule-broken} when it would have to be a meeting (C1.6)
     */
    public LookedAfterReview schedule(ReviewChain chain, Instant startsAt, boolean meeting) {
        reviewed.hold(chain);
        chain.refuseWithdrawn();
        refuseEnded(chain);
        var standing = reviews.ofChain(chain.id()).stream()
                .map(LookedAfterReview::stage)
                .toList();
        if (standing.contains(ReviewStage.SCHEDULED) || standing.contains(ReviewStage.OPENED)) {
            throw ProblemException.of(ProblemType.CONFLICT, "A review of this child is booked or open already.");
        }
        refuseWithoutMeeting(chain, startsAt, meeting);
        return reviews.save(LookedAfterReview.schedule(chain.identity(), startsAt, meeting, reviewed.today()));
    }

    /** Books it for another time; refuses as {@link #schedule} does. */
    public LookedAfterReview reschedule(LookedAfterReview review, Instant startsAt, boolean meeting) {
        var chain = reviewed.chainOf(review);
        refuseWithoutMeeting(chain, startsAt, meeting);
        review.reschedule(startsAt, meeting, reviewed.today(), reviewed.area(chain));
        return reviews.save(review);
    }

    /** It will not be held. */
    public LookedAfterReview cancel(LookedAfterReview review, String reason) {
        var chain = reviewed.chainOf(review);
        review.cancel(reviewed.today(), reason, reviewed.area(chain));
        return reviews.save(review);
    }

    /**
     * A review was held, and nobody had booked it.
     *
     * @throws ProblemException {@code rule-broken} when it lies ahead (A5), outside of care (LR1), in no order or on the day
     *     of another (LR2)
     */
    public LookedAfterReview writeDown(ReviewChain chain, ReviewRules.Course course) {
        reviewed.hold(chain);
        chain.refuseWithdrawn();
        var held = ReviewRules.held(course, chain, reviewed.today());
        ReviewRules.refuseSecond(held.openedOn(), reviews.ofChain(chain.id()), Optional.empty());
        var review = reviews.save(LookedAfterReview.held(chain.identity(), held));
        reviewed.follow(chain, review);
        return review;
    }

    private static void refuseEnded(ReviewChain chain) {
        if (chain.endedOn().isPresent()) {
            throw ProblemException.of(ProblemType.CONFLICT, "The period of care has ended: no review is due any more.");
        }
    }

    private void refuseWithoutMeeting(ReviewChain chain, Instant startsAt, boolean meeting) {
        if (!meeting) {
            new LongTermFostering(limits)
                    .permitsWithoutMeeting(
                            reviewed.factsOf(chain).facts(), LocalDate.ofInstant(startsAt, CivilTime.ZONE))
                    .orRefuse();
        }
    }
}
