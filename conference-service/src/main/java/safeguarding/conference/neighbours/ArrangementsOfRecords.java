package safeguarding.conference.neighbours;

import java.util.UUID;

/** What was arranged with other councils, as other features may know of it. */
public interface ArrangementsOfRecords {

    /** Whether an arrangement of one child, on whichever record of the person, holds while one of another does. */
    boolean overlap(UUID oneChildId, UUID otherChildId);
}
