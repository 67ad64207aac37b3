package safeguarding.reviewing.health.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.platform.aggregate.AggregateRepository;
import safeguarding.reviewing.health.year.HealthYear;
import safeguarding.reviewing.health.year.HealthYears;

/** Keeps what was answered about the health of looked-after children for years. */
@ApplicationScoped
public class PanacheHealthYears extends AggregateRepository<HealthYear> implements HealthYears {

    @Override
    public Optional<HealthYear> find(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public List<HealthYear> all(Collection<UUID> ids) {
        return list("id in ?1 order by id", ids);
    }

    @Override
    public List<HealthYear> ofChildren(Collection<UUID> childIds) {
        return list("childId in ?1 and withdrawal.on is null order by told.year, id", childIds);
    }
}
