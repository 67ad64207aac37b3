package safeguarding.conference.neighbours;

import java.util.Set;
import java.util.UUID;

/** Records that are about one and the same child. */
public interface SameChild {

    /** The identifiers of all records of this child, itself among them. */
    Set<UUID> records(UUID childId);
}
