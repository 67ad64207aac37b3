package safeguarding.reviewing.health.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.platform.aggregate.AggregateRepository;
import safeguarding.reviewing.health.HealthRecord;
import safeguarding.reviewing.health.HealthRecords;

/** Keeps the records: what the return asks about the health and conduct of looked-after children. */
@ApplicationScoped
public class PanacheHealthRecords extends AggregateRepository<HealthRecord> implements HealthRecords {

    @Override
    public Optional<HealthRecord> find(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public List<HealthRecord> all(Collection<UUID> ids) {
        return list("id in ?1 order by id", ids);
    }

    @Override
    public List<HealthRecord> ofChildren(Collection<UUID> childIds) {
        return list("childId in ?1 and withdrawal.on is null order by told.on, id", childIds);
    }
}
