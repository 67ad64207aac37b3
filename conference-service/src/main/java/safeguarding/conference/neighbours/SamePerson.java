package safeguarding.conference.neighbours;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Which records are of one person, because a child was found to be registered twice. Says nothing of who may see them: what
 * is shown to a caller asks the sight of the caller too.
 */
public interface SamePerson {

    /** All records of the person, the one asked about among them. */
    Set<UUID> recordsOf(UUID childId);

    /** The same for several, by the record asked about. */
    Map<UUID, Set<UUID>> recordsOf(Collection<UUID> childIds);

    /** The record that stands for the person: by it a person counts once. */
    UUID survivingOf(UUID childId);

    /** The civil date of death of the person, written on whichever record; empty for somebody who lives. */
    Optional<LocalDate> dateOfDeathOf(UUID childId);

    /** Waits for others that are changing what there is once for a person, until the end of the transaction. */
    void holdStill(UUID childId);
}
