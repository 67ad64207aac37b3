package safeguarding.reviewing.careplan.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.platform.aggregate.AggregateRepository;
import safeguarding.reviewing.careplan.CarePlan;
import safeguarding.reviewing.careplan.CarePlans;

/** Keeps care plans. */
@ApplicationScoped
public class PanacheCarePlans extends AggregateRepository<CarePlan> implements CarePlans {

    @Override
    public Optional<CarePlan> find(UUID carePlanId) {
        return findByIdOptional(carePlanId);
    }

    @Override
    public Optional<CarePlan> ofPeriod(UUID periodId) {
        return find("periodId", periodId).firstResultOptional();
    }

    @Override
    public void hold(CarePlan plan) {
        getEntityManager().refresh(plan, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public List<CarePlan> all(Collection<UUID> ids) {
        return list("id in ?1 order by id", ids);
    }
}
