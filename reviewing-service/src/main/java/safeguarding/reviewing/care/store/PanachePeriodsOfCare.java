package safeguarding.reviewing.care.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.platform.aggregate.AggregateRepository;
import safeguarding.reviewing.care.PeriodOfCare;
import safeguarding.reviewing.care.PeriodsOfCare;
import safeguarding.reviewing.neighbours.StandingRecords;

/** Keeps periods of care. */
@ApplicationScoped
public class PanachePeriodsOfCare extends AggregateRepository<PeriodOfCare> implements PeriodsOfCare, StandingRecords {

    @Override
    public Optional<PeriodOfCare> find(UUID periodId) {
        return findByIdOptional(periodId);
    }

    @Override
    public List<PeriodOfCare> all(Collection<UUID> ids) {
        return list("id in ?1 order by id", ids);
    }

    @Override
    public List<PeriodOfCare> ofChild(UUID childId) {
        return list("childId = ?1 and withdrawal.on is null order by id", childId);
    }

    @Override
    public Optional<String> about(UUID childId) {
        return ofChild(childId).isEmpty() ? Optional.empty() : Optional.of("a period of care");
    }
}
