package safeguarding.conference.children.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import safeguarding.conference.children.merge.ChildMerge;
import safeguarding.conference.children.merge.ChildMerges;
import safeguarding.platform.aggregate.AggregateRepository;
import safeguarding.platform.history.KnownFacts;
import safeguarding.platform.history.KnownOn;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/** Keeps merges. That a record is merged into one other at most is held by the database too. */
@ApplicationScoped
public class PanacheMerges extends AggregateRepository<ChildMerge> implements ChildMerges {

    private static final String INTO = "v.split_on is null and v.%s = :child";

    private final KnownFacts facts;

    PanacheMerges(KnownFacts facts) {
        this.facts = facts;
    }

    @Override
    public Optional<ChildMerge> find(UUID mergeId) {
        return findByIdOptional(mergeId);
    }

    @Override
    public List<ChildMerge> all(Collection<UUID> mergeIds) {
        return list("id in ?1 order by id", mergeIds);
    }

    @Override
    public List<ChildMerge> about(Collection<UUID> childIds) {
        return childIds.isEmpty()
                ? List.of()
                : list("split.on is null and (mergedChildId in ?1 or survivingChildId in ?1) order by id", childIds);
    }

    @Override
    public Set<UUID> recordsKnown(UUID childId, LocalDate knownOn) {
        var surviving = known("merged_child_id", childId, knownOn).stream()
                .map(ChildMerge::survivingChildId)
                .findFirst()
                .orElse(childId);
        var records = new HashSet<UUID>(Set.of(surviving));
        known("surviving_child_id", surviving, knownOn).forEach(merge -> records.add(merge.mergedChildId()));
        return records;
    }

    private List<ChildMerge> known(String column, UUID childId, LocalDate knownOn) {
        return facts.list(
                ChildMerge.class, new KnownOn(knownOn, false), INTO.formatted(column), Map.of("child", childId));
    }

    @Override
    public ChildMerge save(ChildMerge merge) {
        try {
            return super.save(merge);
        } catch (ConstraintViolationException refused) {
            throw "child_merge_once".equals(refused.getConstraintName())
                    ? ProblemException.of(ProblemType.CONFLICT, "The record is merged already.")
                    : refused;
        }
    }
}
