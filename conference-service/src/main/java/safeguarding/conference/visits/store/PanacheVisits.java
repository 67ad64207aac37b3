package safeguarding.conference.visits.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.conference.visits.StatutoryVisit;
import safeguarding.conference.visits.StatutoryVisits;
import safeguarding.platform.aggregate.AggregateRepository;

/** Keeps statutory visits. */
@ApplicationScoped
public class PanacheVisits extends AggregateRepository<StatutoryVisit> implements StatutoryVisits {

    @Override
    public Optional<StatutoryVisit> find(UUID visitId) {
        return findByIdOptional(visitId);
    }

    @Override
    public List<StatutoryVisit> under(UUID planId) {
        return list("planId = ?1 and withdrawal.on is null order by made.visitedOn, id", planId);
    }
}
