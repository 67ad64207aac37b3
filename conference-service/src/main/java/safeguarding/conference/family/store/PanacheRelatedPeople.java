package safeguarding.conference.family.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.family.RelatedPeople;
import safeguarding.conference.family.RelatedPerson;
import safeguarding.platform.aggregate.AggregateRepository;
import safeguarding.platform.history.AsAt;
import safeguarding.platform.history.KnownFacts;
import safeguarding.platform.history.KnownOn;

/** Keeps the people around the children. */
@ApplicationScoped
public class PanacheRelatedPeople extends AggregateRepository<RelatedPerson> implements RelatedPeople {

    private static final String OF_CHILD = "v.child_id = :child and v.removed_on is null";

    private final KnownFacts facts;

    PanacheRelatedPeople(KnownFacts facts) {
        this.facts = facts;
    }

    @Override
    public Optional<RelatedPerson> find(UUID childId, UUID personId) {
        return find("id = ?1 and childId = ?2 and removedOn is null", personId, childId)
                .firstResultOptional();
    }

    @Override
    public List<RelatedPerson> of(UUID childId) {
        return list("childId = ?1 and removedOn is null order by id", childId);
    }

    @Override
    public List<RelatedPerson> of(UUID childId, @Nullable LocalDate asAt, LocalDate knownOn) {
        var parameters = new HashMap<String, Object>();
        parameters.put("child", childId);
        var condition = OF_CHILD;
        if (asAt != null) {
            var day = new AsAt(asAt);
            parameters.putAll(day.parameters());
            condition += " and " + day.sql("coalesce(v.related_from, '-infinity')", "v.related_to");
        }
        return facts.list(RelatedPerson.class, new KnownOn(knownOn, false), condition + " order by v.id", parameters);
    }

    @Override
    public List<RelatedPerson> whoseRecordsAre(Collection<UUID> childIds) {
        return list("relation.linkedChildId in ?1 and removedOn is null order by id", childIds);
    }

    @Override
    public List<RelatedPerson> everOf(UUID childId) {
        return list("childId = ?1 order by id", childId);
    }
}
