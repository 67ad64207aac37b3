package safeguarding.reviewing.neighbours;

import java.util.Optional;
import java.util.UUID;

/** A feature that keeps records about children: a child of whom something stands is not withdrawn. */
public interface StandingRecords {

    /** What of the child stands, in words such as {@code a period of care}; empty when nothing does. */
    Optional<String> about(UUID childId);
}
