package safeguarding.conference.family.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import safeguarding.conference.family.RelatedPeople;
import safeguarding.conference.neighbours.KnownRelatives;

/** Tells the other features who belongs to a child. */
@ApplicationScoped
class RelativesKnown implements KnownRelatives {

    private final RelatedPeople people;

    RelativesKnown(RelatedPeople people) {
        this.people = people;
    }

    @Override
    public boolean belongs(UUID childId, UUID personId) {
        return people.find(childId, personId).isPresent();
    }
}
