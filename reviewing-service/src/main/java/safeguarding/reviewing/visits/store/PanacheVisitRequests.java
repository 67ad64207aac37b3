package safeguarding.reviewing.visits.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.platform.aggregate.AggregateRepository;
import safeguarding.reviewing.visits.VisitRequest;
import safeguarding.reviewing.visits.VisitRequests;

/** Keeps the visits that were asked for. */
@ApplicationScoped
public class PanacheVisitRequests extends AggregateRepository<VisitRequest> implements VisitRequests {

    @Override
    public Optional<VisitRequest> find(UUID requestId) {
        return findByIdOptional(requestId);
    }

    @Override
    public List<VisitRequest> in(UUID periodId) {
        return list("periodId = ?1 and withdrawal.on is null order by askedOn, id", periodId);
    }
}
