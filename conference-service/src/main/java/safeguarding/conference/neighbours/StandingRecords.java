package safeguarding.conference.neighbours;

import java.util.Optional;
import java.util.UUID;

/** What a feature holds on a child that stands: it is withdrawn before the child's record can be. Each feature tells its own. */
public interface StandingRecords {

    /** What stands, in words such as {@code a conference}; empty when nothing does. */
    Optional<String> about(UUID childId);
}
