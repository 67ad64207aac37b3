package safeguarding.reviewing.siblings;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who is whose sibling. */
public interface SiblingTies {

    /** The tie, or empty when there is none. */
    Optional<SiblingTie> find(UUID tieId);

    /** The ties with these identifiers, in the order of these. */
    List<SiblingTie> all(Collection<UUID> ids);

    /** The ties of a child, without what was withdrawn. */
    List<SiblingTie> ofChild(UUID childId);

    /** Keeps the tie with what happened to it. */
    SiblingTie save(SiblingTie tie);
}
