package safeguarding.conference.family;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The people around the children. */
public interface RelatedPeople {

    /** The person, when it belongs to this child and was not removed. */
    Optional<RelatedPerson> find(UUID childId, UUID personId);

    /** Everybody around a child who was not removed, in the order in which they were written. */
    List<RelatedPerson> of(UUID childId);

    /**
     * The people as they were known, in the same order.
     *
     * @param asAt civil date on which they held; null for all of them, former ones as well
     * @param knownOn civil date: what was recorded by its end counts
     */
    List<RelatedPerson> of(UUID childId, @Nullable LocalDate asAt, LocalDate knownOn);

    /** Everybody who was ever written for a child, the removed as well. */
    List<RelatedPerson> everOf(UUID childId);

    /** Everybody who was not removed and has one of these records of their own, around whichever child. */
    List<RelatedPerson> whoseRecordsAre(Collection<UUID> childIds);

    /** Keeps the person with what happened to it. */
    RelatedPerson save(RelatedPerson person);

    /** Keeps several in one round. */
    void saveAll(List<RelatedPerson> people);
}
