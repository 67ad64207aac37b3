package safeguarding.conference.involvement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** From when to when an agency is involved with a child, and so may see it. */
public interface InvolvementPeriods {

    /**
     * The agencies of the lines are involved with these children from the day on which they were expected. A child of a
     * line that is not named keeps what it has: its involvement may have ended already.
     */
    void begin(Collection<AgencyInvolvement> lines, Collection<UUID> childIds);

    /**
     * The agencies of lines of the past were involved with the child from the day on which they were expected. A period that
     * is there already stays as it is.
     *
     * @param until last civil date on which they were; null while something comes of it still
     */
    void were(Collection<AgencyInvolvement> lines, UUID childId, @Nullable LocalDate until);

    /**
     * What came of the lines for a child is over: their periods that still run end. Those of other lines stay.
     *
     * @param on last civil date on which they were involved
     */
    void areOver(Collection<AgencyInvolvement> lines, UUID childId, LocalDate on);

    /**
     * Nothing comes of a conference for a child any more: the agencies that were there for it alone are involved for the
     * last time on this civil date. Agencies of another running conference, or of an open plan, stay; whose involvement
     * ended before keeps that day.
     */
    void endOfConference(UUID conferenceId, UUID childId, LocalDate on);

    /** The plan of a child has ended: every agency without a running conference is involved for the last time on this civil date. */
    void endOfPlan(UUID childId, LocalDate on);

    /** The agency of a line is no longer expected: it sees the children no longer by it, from this civil date on. */
    void endOfLine(AgencyInvolvement line, LocalDate on);

    /** A child was at the conference of a line in error: the agency sees that child no longer by it, from this civil date on. */
    void endOfLine(AgencyInvolvement line, UUID childId, LocalDate on);

    /** What ended with {@link #endOfConference} goes on: something comes of the conference for the child after all. */
    void resumeConference(UUID conferenceId, UUID childId);

    /**
     * What ended with {@link #endOfPlan}, and since, goes on: the plan of the child is open.
     *
     * @param startedOn civil date from which the plan runs: what had ended by then stays ended
     */
    void resumePlan(UUID childId, LocalDate startedOn);
}
