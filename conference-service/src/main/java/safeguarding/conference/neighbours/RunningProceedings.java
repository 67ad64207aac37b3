package safeguarding.conference.neighbours;

import java.util.UUID;

/** Care proceedings that are open, as other features may know of them. */
public interface RunningProceedings {

    /** Whether one child is in open proceedings, on whichever record of the person, and another in others. */
    boolean apart(UUID oneChildId, UUID otherChildId);
}
