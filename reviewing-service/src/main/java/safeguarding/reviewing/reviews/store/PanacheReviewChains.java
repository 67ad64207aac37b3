package safeguarding.reviewing.reviews.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.platform.aggregate.AggregateRepository;
import safeguarding.reviewing.reviews.ChainWritten;
import safeguarding.reviewing.reviews.ReviewChain;
import safeguarding.reviewing.reviews.ReviewChains;

/** Keeps chains of reviews. */
@ApplicationScoped
public class PanacheReviewChains extends AggregateRepository<ReviewChain> implements ReviewChains {

    private final Event<ChainWritten> features;

    PanacheReviewChains(Event<ChainWritten> features) {
        this.features = features;
    }

    @Override
    public ReviewChain save(ReviewChain chain) {
        super.save(chain);
        features.fire(new ChainWritten(chain.identity()));
        return chain;
    }

    @Override
    public Optional<ReviewChain> find(UUID chainId) {
        return findByIdOptional(chainId);
    }

    @Override
    public Optional<ReviewChain> ofPeriod(UUID periodId) {
        return find("periodId", periodId).firstResultOptional();
    }

    @Override
    public void hold(ReviewChain chain) {
        getEntityManager().refresh(chain, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public List<ReviewChain> all(Collection<UUID> ids) {
        return list("id in ?1 order by id", ids);
    }
}
