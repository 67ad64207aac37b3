package safeguarding.audit.feedback.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.audit.feedback.FeedbackCollection;
import safeguarding.audit.feedback.FeedbackCollections;
import safeguarding.platform.aggregate.AggregateRepository;

/** Keeps collections of feedback. */
@ApplicationScoped
public class PanacheCollections extends AggregateRepository<FeedbackCollection> implements FeedbackCollections {

    @Override
    public Optional<FeedbackCollection> find(UUID collectionId) {
        return findByIdOptional(collectionId);
    }

    @Override
    public List<FeedbackCollection> all(Collection<UUID> ids) {
        return list("id in ?1 order by id", ids);
    }
}
