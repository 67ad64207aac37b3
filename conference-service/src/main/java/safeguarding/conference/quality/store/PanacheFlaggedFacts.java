package safeguarding.conference.quality.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.conference.quality.FlaggedFact;
import safeguarding.conference.quality.FlaggedFacts;
import safeguarding.platform.aggregate.AggregateRepository;

/** Keeps flagged facts. */
@ApplicationScoped
public class PanacheFlaggedFacts extends AggregateRepository<FlaggedFact> implements FlaggedFacts {

    @Override
    public Optional<FlaggedFact> find(UUID flagId) {
        return findByIdOptional(flagId);
    }

    @Override
    public List<FlaggedFact> all(Collection<UUID> flagIds) {
        return flagIds.isEmpty() ? List.of() : list("id in ?1", flagIds);
    }
}
