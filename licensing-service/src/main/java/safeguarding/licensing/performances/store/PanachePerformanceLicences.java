package safeguarding.licensing.performances.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.licensing.performances.PerformanceLicence;
import safeguarding.licensing.performances.PerformanceLicences;
import safeguarding.platform.aggregate.AggregateRepository;

/** Keeps the contents of performance licences. */
@ApplicationScoped
public class PanachePerformanceLicences extends AggregateRepository<PerformanceLicence> implements PerformanceLicences {

    @Override
    public Optional<PerformanceLicence> find(UUID licenceId) {
        return findByIdOptional(licenceId);
    }

    @Override
    public List<PerformanceLicence> all(Collection<UUID> ids) {
        return list("id in ?1 order by id", ids);
    }

    @Override
    public List<PerformanceLicence> of(UUID childId, UUID productionId) {
        return list("childId = ?1 and productionId = ?2 order by id", childId, productionId);
    }
}
