package safeguarding.reviewing.reviews.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.neighbours.KnownChild;
import safeguarding.reviewing.neighbours.KnownChildren;
import safeguarding.reviewing.neighbours.KnownReview;
import safeguarding.reviewing.neighbours.KnownReviews;
import safeguarding.reviewing.neighbours.KnownReviews.KnownChain;
import safeguarding.reviewing.reviews.HeldReview;
import safeguarding.reviewing.reviews.LookedAfterReview;
import safeguarding.reviewing.reviews.ReviewChains;
import safeguarding.reviewing.reviews.ReviewStage;
import safeguarding.reviewing.reviews.Reviews;

/** Shows reviews to the other features. */
@ApplicationScoped
class KnownReviewsKept implements KnownReviews {

    private final Reviews reviews;
    private final ReviewChains chains;
    private final KnownChildren children;

    KnownReviewsKept(Reviews reviews, ReviewChains chains, KnownChildren children) {
        this.reviews = reviews;
        this.chains = chains;
        this.children = children;
    }

    @Override
    public Optional<KnownReview> find(UUID reviewId) {
        return reviews.find(reviewId).map(this::show);
    }

    @Override
    public List<KnownReview> heldOf(UUID chainId) {
        return reviews.ofChain(chainId).stream()
                .filter(review -> review.held().isPresent())
                .map(this::show)
                .toList();
    }

    @Override
    public Optional<KnownChain> chain(UUID chainId) {
        return chains.find(chainId)
                .map(chain -> new KnownChain(
                        chainId,
                        chain.periodId(),
                        chain.childId(),
                        area(chain.childId(), chain.identity().area()),
                        chain.startedOn(),
                        chain.endedOn().isEmpty() && chain.withdrawal().isEmpty()));
    }

    @Override
    public void hold(UUID chainId) {
        chains.find(chainId).ifPresent(chains::hold);
    }

    private KnownReview show(LookedAfterReview review) {
        var identity = review.identity();
        var held = review.held();
        var booked = review.stage() == ReviewStage.CANCELLED
                ? Optional.<LocalDate>empty()
                : review.startsAt().map(at -> LocalDate.ofInstant(at, CivilTime.ZONE));
        return new KnownReview(
                review.id(),
                review.chainId(),
                identity.periodId(),
                review.childId(),
                area(review.childId(), identity.area()),
                booked.orElse(null),
                held.map(HeldReview::openedOn).orElse(null),
                held.map(HeldReview::finishedOn).orElse(null),
                review.withdrawal().isPresent());
    }

    private String area(UUID childId, String before) {
        return children.find(childId).map(KnownChild::area).orElse(before);
    }
}
