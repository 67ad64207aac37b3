package safeguarding.reviewing.neighbours;

import java.util.UUID;

/** By when a child is visited depends on its care and on its first review: whoever changes these says so. */
public interface VisitsDue {

    /** Brings what is due in a period of care in line with what stands now; nothing is due of a period that never was. */
    void follow(UUID periodId, UUID childId, String area);
}
