package safeguarding.reviewing.court.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.platform.aggregate.AggregateRepository;
import safeguarding.reviewing.court.CourtLine;
import safeguarding.reviewing.court.CourtLines;

/** Keeps the care proceedings that were told of. */
@ApplicationScoped
public class PanacheCourtLines extends AggregateRepository<CourtLine> implements CourtLines {

    @Override
    public Optional<CourtLine> find(UUID proceedingsId) {
        return findByIdOptional(proceedingsId);
    }

    @Override
    public List<CourtLine> all(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }
}
