package safeguarding.reviewing.neighbours;

import java.util.Set;
import java.util.UUID;

/** Who are siblings, as other features ask. */
public interface Siblings {

    /** The siblings of a child, as they stand. */
    Set<UUID> of(UUID childId);
}
