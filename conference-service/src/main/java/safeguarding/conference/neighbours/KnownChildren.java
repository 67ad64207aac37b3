package safeguarding.conference.neighbours;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The children registered here, for features that hold their identifiers. Says nothing of who may see them. */
public interface KnownChildren {

    /** The child, or empty when no such child is registered. */
    Optional<KnownChild> find(UUID childId);

    /** Those of the children that are registered, in the order of their identifiers. */
    List<KnownChild> find(Collection<UUID> childIds);
}
