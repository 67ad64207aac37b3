package safeguarding.reviewing.allocation.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.platform.aggregate.AggregateRepository;
import safeguarding.reviewing.allocation.IroAllocation;
import safeguarding.reviewing.allocation.IroAllocations;

/** Keeps who is whose IRO. */
@ApplicationScoped
public class PanacheIroAllocations extends AggregateRepository<IroAllocation> implements IroAllocations {

    @Override
    public Optional<IroAllocation> find(UUID allocationId) {
        return findByIdOptional(allocationId);
    }

    @Override
    public Optional<IroAllocation> ofPeriod(UUID periodId) {
        return find("periodId", periodId).firstResultOptional();
    }

    @Override
    public List<IroAllocation> all(Collection<UUID> ids) {
        return list("id in ?1 order by id", ids);
    }

    @Override
    public List<IroAllocation> ofChildren(Collection<UUID> childIds) {
        return list("childId in ?1 and withdrawal.on is null order by startedOn, id", childIds);
    }
}
