package safeguarding.reviewing.dualstatus.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.platform.aggregate.AggregateRepository;
import safeguarding.platform.sql.NameLocks;
import safeguarding.reviewing.dualstatus.DualStatus;
import safeguarding.reviewing.dualstatus.DualStatuses;

/** Keeps which children with a protection plan are looked after. */
@ApplicationScoped
public class PanacheDualStatuses extends AggregateRepository<DualStatus> implements DualStatuses {

    private final NameLocks locks;

    PanacheDualStatuses(NameLocks locks) {
        this.locks = locks;
    }

    @Override
    public Optional<DualStatus> find(UUID dualStatusId) {
        return findByIdOptional(dualStatusId);
    }

    @Override
    public List<DualStatus> all(Collection<UUID> ids) {
        return list("id in ?1 order by id", ids);
    }

    @Override
    public List<DualStatus> about(Collection<UUID> childIds) {
        return list("childId in ?1 or planChildId in ?1 order by id", childIds);
    }

    @Override
    public void holdStill(Collection<UUID> childIds) {
        locks.hold("dual-status", childIds.stream().map(UUID::toString).toList());
    }
}
