package safeguarding.reviewing.reviews.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.platform.aggregate.AggregateRepository;
import safeguarding.reviewing.reviews.LookedAfterReview;
import safeguarding.reviewing.reviews.ReviewWritten;
import safeguarding.reviewing.reviews.Reviews;

/** Keeps reviews. */
@ApplicationScoped
public class PanacheReviews extends AggregateRepository<LookedAfterReview> implements Reviews {

    private final Event<ReviewWritten> features;

    PanacheReviews(Event<ReviewWritten> features) {
        this.features = features;
    }

    @Override
    public LookedAfterReview save(LookedAfterReview review) {
        super.save(review);
        features.fire(new ReviewWritten(review.identity(), review.withdrawal().isPresent()));
        return review;
    }

    @Override
    public Optional<LookedAfterReview> find(UUID reviewId) {
        return findByIdOptional(reviewId);
    }

    @Override
    public List<LookedAfterReview> all(Collection<UUID> ids) {
        return list("id in ?1 order by id", ids);
    }

    @Override
    public List<LookedAfterReview> ofChain(UUID chainId) {
        return list("chainId = ?1 and withdrawal.on is null order by openedOn, id", chainId);
    }
}
