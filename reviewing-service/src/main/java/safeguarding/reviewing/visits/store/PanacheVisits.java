package safeguarding.reviewing.visits.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.platform.aggregate.AggregateRepository;
import safeguarding.reviewing.visits.LookedAfterVisit;
import safeguarding.reviewing.visits.Visits;

/** Keeps visits to looked-after children. */
@ApplicationScoped
public class PanacheVisits extends AggregateRepository<LookedAfterVisit> implements Visits {

    @Override
    public Optional<LookedAfterVisit> find(UUID visitId) {
        return findByIdOptional(visitId);
    }

    @Override
    public List<LookedAfterVisit> all(Collection<UUID> ids) {
        return list("id in ?1 order by id", ids);
    }

    @Override
    public List<LookedAfterVisit> in(UUID periodId) {
        return list("periodId = ?1 and withdrawal.on is null order by made.visitedOn, id", periodId);
    }
}
