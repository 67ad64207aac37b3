package safeguarding.reviewing.neighbours;

import java.util.Set;
import java.util.UUID;

/** Which records are one person, as conference-service tells. */
public interface Persons {

    /** Every record of the person of whom this is a record, itself among them. */
    Set<UUID> recordsOf(UUID childId);
}
