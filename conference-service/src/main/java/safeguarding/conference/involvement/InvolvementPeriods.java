package safeguarding.conference.involvement;

import java.time.LocalDate;
import java.util.UUID;

/** From when to when an agency is involved with a child, and so may see it. */
public interface InvolvementPeriods {

    /** The agency of the line is involved with its children from the day on which it was expected. */
    void begin(AgencyInvolvement line);

    /**
     * Nothing comes of a conference for a child any more: the agencies that were there for it alone are involved for the
     * last time on this civil date. Agencies of another running conference, or of an open plan, stay.
     */
    void endOfConference(UUID conferenceId, UUID childId, LocalDate on);

    /** The plan of a child has ended: every agency without a running conference is involved for the last time on this civil date. */
    void endOfPlan(UUID childId, LocalDate on);

    /** What ended with {@link #endOfConference} goes on: something comes of the conference for the child after all. */
    void resumeConference(UUID conferenceId, UUID childId);

    /** What ended with {@link #endOfPlan} goes on: the plan of the child is open. */
    void resumePlan(UUID childId);
}
