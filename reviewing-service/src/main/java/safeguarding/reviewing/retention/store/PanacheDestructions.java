package safeguarding.reviewing.retention.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.platform.aggregate.AggregateRepository;
import safeguarding.platform.keeping.Destruction;
import safeguarding.platform.keeping.DestructionState;
import safeguarding.platform.keeping.Destructions;
import safeguarding.platform.keeping.KeptRecord;
import safeguarding.reviewing.retention.DestructionOfRecord;

/** Keeps the destructions of records. */
@ApplicationScoped
public class PanacheDestructions extends AggregateRepository<DestructionOfRecord> implements Destructions {

    @Override
    public Optional<Destruction> find(UUID destructionId) {
        return findByIdOptional(destructionId).map(Destruction.class::cast);
    }

    @Override
    public List<Destruction> all(Collection<UUID> destructionIds) {
        return destructionIds.isEmpty() ? List.of() : List.copyOf(list("id in ?1", destructionIds));
    }

    @Override
    public List<Destruction> running(UUID childId) {
        return List.copyOf(list("childId = ?1 and state <> ?2", childId, DestructionState.REFUSED));
    }

    @Override
    public Destruction reread(Destruction destruction) {
        getEntityManager().refresh(destruction);
        return destruction;
    }

    @Override
    public Destruction propose(KeptRecord record, LocalDate dueOn, String reason, String by, LocalDate on) {
        return save(new DestructionOfRecord(record, dueOn, reason, by, on));
    }

    @Override
    public Destruction keep(Destruction destruction) {
        return save((DestructionOfRecord) destruction);
    }
}
