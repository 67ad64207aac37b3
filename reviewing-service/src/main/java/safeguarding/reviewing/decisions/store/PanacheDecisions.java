package safeguarding.reviewing.decisions.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.platform.aggregate.AggregateRepository;
import safeguarding.reviewing.decisions.Decisions;
import safeguarding.reviewing.decisions.ReviewDecision;

/** Keeps decisions of reviews. */
@ApplicationScoped
public class PanacheDecisions extends AggregateRepository<ReviewDecision> implements Decisions {

    @Override
    public Optional<ReviewDecision> find(UUID decisionId) {
        return findByIdOptional(decisionId);
    }

    @Override
    public List<ReviewDecision> all(Collection<UUID> ids) {
        return list("id in ?1 order by id", ids);
    }

    @Override
    public List<ReviewDecision> ofReview(UUID reviewId) {
        return list("reviewId = ?1 and withdrawal.on is null order by id", reviewId);
    }
}
