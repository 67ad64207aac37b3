package safeguarding.reviewing.workers.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.platform.aggregate.AggregateRepository;
import safeguarding.reviewing.workers.CaseHolding;
import safeguarding.reviewing.workers.CaseHoldings;

/** Keeps the records: which social worker holds the case of a looked-after child, and since when. */
@ApplicationScoped
public class PanacheCaseHoldings extends AggregateRepository<CaseHolding> implements CaseHoldings {

    @Override
    public Optional<CaseHolding> find(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public List<CaseHolding> all(Collection<UUID> ids) {
        return list("id in ?1 order by id", ids);
    }

    @Override
    public List<CaseHolding> ofChildren(Collection<UUID> childIds) {
        return list("childId in ?1 and withdrawal.on is null order by told.from, id", childIds);
    }
}
