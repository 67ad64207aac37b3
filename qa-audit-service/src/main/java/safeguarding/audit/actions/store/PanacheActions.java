package safeguarding.audit.actions.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.audit.actions.ActionStanding;
import safeguarding.audit.actions.ImprovementAction;
import safeguarding.audit.actions.ImprovementActions;
import safeguarding.platform.aggregate.AggregateRepository;

/** Keeps actions. */
@ApplicationScoped
public class PanacheActions extends AggregateRepository<ImprovementAction> implements ImprovementActions {

    @Override
    public Optional<ImprovementAction> find(UUID actionId) {
        return findByIdOptional(actionId);
    }

    @Override
    public List<ImprovementAction> all(Collection<UUID> ids) {
        return list("id in ?1 order by id", ids);
    }

    @Override
    public List<ImprovementAction> ofFindings(Collection<UUID> findingIds) {
        return list("basis.findingId in ?1 and standing <> ?2 order by id", findingIds, ActionStanding.WITHDRAWN);
    }

    @Override
    public void hold(ImprovementAction action) {
        getEntityManager().refresh(action, LockModeType.PESSIMISTIC_WRITE);
    }
}
