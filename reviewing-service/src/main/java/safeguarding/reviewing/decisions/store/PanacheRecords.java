package safeguarding.reviewing.decisions.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import safeguarding.platform.aggregate.AggregateRepository;
import safeguarding.reviewing.decisions.Records;
import safeguarding.reviewing.decisions.ReviewRecord;

/** Keeps records of reviews. */
@ApplicationScoped
public class PanacheRecords extends AggregateRepository<ReviewRecord> implements Records {

    @Override
    public Optional<ReviewRecord> find(UUID recordId) {
        return findByIdOptional(recordId);
    }

    @Override
    public Optional<ReviewRecord> ofReview(UUID reviewId) {
        return find("reviewId", reviewId).firstResultOptional();
    }
}
