package safeguarding.conference.family;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The people around the children. */
public interface RelatedPeople {

    /** The person, when it belongs to this child and was not removed. */
    Optional<RelatedPerson> find(UUID childId, UUID personId);

    /** Everybody around a child who was not removed, in the order in which they were written. */
    List<RelatedPerson> of(UUID childId);

    /** Everybody who was ever written for a child, the removed as well. */
    List<RelatedPerson> everOf(UUID childId);

    /** Keeps the person with what happened to it. */
    RelatedPerson save(RelatedPerson person);

    /** Keeps several in one round. */
    void saveAll(List<RelatedPerson> people);
}
