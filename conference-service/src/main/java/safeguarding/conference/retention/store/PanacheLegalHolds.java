package safeguarding.conference.retention.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.conference.retention.LegalHold;
import safeguarding.conference.retention.LegalHolds;
import safeguarding.platform.aggregate.AggregateRepository;

/** Keeps the holds on records. */
@ApplicationScoped
public class PanacheLegalHolds extends AggregateRepository<LegalHold> implements LegalHolds {

    @Override
    public Optional<LegalHold> find(UUID holdId) {
        return findByIdOptional(holdId);
    }

    @Override
    public List<LegalHold> on(UUID childId) {
        return list("childId = ?1 order by id", childId);
    }
}
