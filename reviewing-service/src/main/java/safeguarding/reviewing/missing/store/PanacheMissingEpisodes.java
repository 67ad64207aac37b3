package safeguarding.reviewing.missing.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.platform.aggregate.AggregateRepository;
import safeguarding.reviewing.missing.MissingEpisode;
import safeguarding.reviewing.missing.MissingEpisodes;

/** Keeps the records: children missing from care, or away without authorisation. */
@ApplicationScoped
public class PanacheMissingEpisodes extends AggregateRepository<MissingEpisode> implements MissingEpisodes {

    @Override
    public Optional<MissingEpisode> find(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public List<MissingEpisode> all(Collection<UUID> ids) {
        return list("id in ?1 order by id", ids);
    }

    @Override
    public List<MissingEpisode> ofChildren(Collection<UUID> childIds) {
        return list("childId in ?1 and withdrawal.on is null order by told.startedOn, id", childIds);
    }
}
