package safeguarding.audit.concerns.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.audit.concerns.Concerns;
import safeguarding.audit.concerns.ImmediateConcern;
import safeguarding.platform.aggregate.AggregateRepository;

/** Keeps immediate concerns. */
@ApplicationScoped
public class PanacheConcerns extends AggregateRepository<ImmediateConcern> implements Concerns {

    @Override
    public Optional<ImmediateConcern> find(UUID concernId) {
        return findByIdOptional(concernId);
    }

    @Override
    public List<ImmediateConcern> all(Collection<UUID> ids) {
        return list("id in ?1 order by id", ids);
    }

    @Override
    public void hold(ImmediateConcern concern) {
        getEntityManager().refresh(concern, LockModeType.PESSIMISTIC_WRITE);
    }
}
