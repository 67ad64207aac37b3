package safeguarding.audit.recommendations.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.audit.recommendations.Recommendation;
import safeguarding.audit.recommendations.Recommendations;
import safeguarding.platform.aggregate.AggregateRepository;

/** Keeps recommendations. */
@ApplicationScoped
public class PanacheRecommendations extends AggregateRepository<Recommendation> implements Recommendations {

    @Override
    public Optional<Recommendation> find(UUID recommendationId) {
        return findByIdOptional(recommendationId);
    }

    @Override
    public List<Recommendation> all(Collection<UUID> ids) {
        return list("id in ?1 order by id", ids);
    }
}
