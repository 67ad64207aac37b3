package safeguarding.reviewing.formerpermanence.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.platform.aggregate.AggregateRepository;
import safeguarding.reviewing.formerpermanence.FormerPermanence;
import safeguarding.reviewing.formerpermanence.FormerPermanences;

/** Keeps the records: from which permanent home a child came into care. */
@ApplicationScoped
public class PanacheFormerPermanences extends AggregateRepository<FormerPermanence> implements FormerPermanences {

    @Override
    public Optional<FormerPermanence> find(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public List<FormerPermanence> all(Collection<UUID> ids) {
        return list("id in ?1 order by id", ids);
    }

    @Override
    public List<FormerPermanence> ofChildren(Collection<UUID> childIds) {
        return list("childId in ?1 and withdrawal.on is null order by id", childIds);
    }
}
