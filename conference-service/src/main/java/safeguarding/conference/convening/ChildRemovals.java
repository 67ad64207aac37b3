package safeguarding.conference.convening;

import java.util.List;
import java.util.UUID;

/** The children who were at conferences in error. */
public interface ChildRemovals {

    /**
     * Keeps it, and lets what was recorded at the conference be about the other children only: the lines and reports of
     * agencies, who of the family takes part, the minutes.
     */
    void keep(UUID conferenceId, ChildRemoval removal);

    /** Every time a child was taken off a conference, the earliest first. */
    List<ChildRemoval> of(UUID conferenceId, UUID childId);
}
