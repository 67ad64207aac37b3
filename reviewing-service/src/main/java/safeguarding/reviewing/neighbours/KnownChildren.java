package safeguarding.reviewing.neighbours;

import java.util.Optional;
import java.util.UUID;

/** The registered children, as other features see them. */
public interface KnownChildren {

    /** The child, or empty when there is no such record or it was withdrawn. */
    Optional<KnownChild> find(UUID childId);

    /** Until the end of the transaction nobody else writes what there is once for this child. */
    void holdStill(UUID childId);
}
