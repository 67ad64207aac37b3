package safeguarding.conference.family.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.conference.family.RelatedPeople;
import safeguarding.conference.family.RelatedPerson;
import safeguarding.platform.aggregate.AggregateRepository;

/** Keeps the people around the children. */
@ApplicationScoped
public class PanacheRelatedPeople extends AggregateRepository<RelatedPerson> implements RelatedPeople {

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
    public List<RelatedPerson> everOf(UUID childId) {
        return list("childId = ?1 order by id", childId);
    }
}
