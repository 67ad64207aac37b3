package safeguarding.reviewing.reviews.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.platform.aggregate.AggregateRepository;
import safeguarding.reviewing.reviews.ReviewChain;
import safeguarding.reviewing.reviews.ReviewChains;

/** Keeps chains of reviews. */
@ApplicationScoped
public class PanacheReviewChains extends AggregateRepository<ReviewChain> implements ReviewChains {

    @Override
    public Optional<ReviewChain> find(UUID chainId) {
        return findByIdOptional(chainId);
    }

    @Override
    public Optional<ReviewChain> ofPeriod(UUID periodId) {
        return find("periodId", periodId).firstResultOptional();
    }

    @Override
    public ReviewChain hold(UUID chainId) {
        return findByIdOptional(chainId, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new IllegalStateException("There is no chain of reviews " + chainId));
    }

    @Override
    public List<ReviewChain> all(Collection<UUID> ids) {
        return list("id in ?1 order by id", ids);
    }
}
