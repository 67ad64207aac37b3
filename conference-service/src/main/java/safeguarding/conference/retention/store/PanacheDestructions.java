package safeguarding.conference.retention.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.conference.retention.Destruction;
import safeguarding.conference.retention.DestructionState;
import safeguarding.conference.retention.Destructions;
import safeguarding.platform.aggregate.AggregateRepository;

/** Keeps the destructions of records. */
@ApplicationScoped
public class PanacheDestructions extends AggregateRepository<Destruction> implements Destructions {

    @Override
    public Optional<Destruction> find(UUID destructionId) {
        return findByIdOptional(destructionId);
    }

    @Override
    public List<Destruction> all(Collection<UUID> destructionIds) {
        return destructionIds.isEmpty() ? List.of() : list("id in ?1", destructionIds);
    }

    @Override
    public List<Destruction> running(UUID childId) {
        return list("childId = ?1 and state <> ?2", childId, DestructionState.REFUSED);
    }

    @Override
    public Destruction reread(Destruction destruction) {
        getEntityManager().refresh(destruction);
        return destruction;
    }
}
