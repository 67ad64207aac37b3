package safeguarding.reviewing.siblings.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import safeguarding.platform.aggregate.AggregateRepository;
import safeguarding.reviewing.neighbours.Siblings;
import safeguarding.reviewing.neighbours.StandingRecords;
import safeguarding.reviewing.siblings.SiblingTie;
import safeguarding.reviewing.siblings.SiblingTies;

/** Keeps who is whose sibling. */
@ApplicationScoped
public class PanacheSiblingTies extends AggregateRepository<SiblingTie>
        implements SiblingTies, Siblings, StandingRecords {

    @Override
    public Optional<SiblingTie> find(UUID tieId) {
        return findByIdOptional(tieId);
    }

    @Override
    public List<SiblingTie> all(Collection<UUID> ids) {
        return list("id in ?1 order by id", ids);
    }

    @Override
    public List<SiblingTie> ofChild(UUID childId) {
        return list("(firstChildId = ?1 or secondChildId = ?1) and withdrawal.on is null order by id", childId);
    }

    @Override
    public Set<UUID> of(UUID childId) {
        return ofChild(childId).stream().map(tie -> tie.other(childId)).collect(Collectors.toSet());
    }

    @Override
    public Optional<String> about(UUID childId) {
        return ofChild(childId).isEmpty() ? Optional.empty() : Optional.of("a sibling");
    }
}
