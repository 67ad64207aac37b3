package safeguarding.conference.neighbours;

import java.time.LocalDate;
import java.util.UUID;
import safeguarding.conference.convening.AgencyKind;

/** The agencies' lines, as expectations call on them and minutes ask about them. */
public interface CalledAgencies {

    /**
     * The agency is expected: it gets its line, or the one it has is expected again. From then on it is involved with the
     * children.
     *
     * @param on civil date
     */
    void expect(KnownConference conference, AgencyKind kind, String agency, boolean directContact, LocalDate on);

    /** Whether an organisation has a line at a conference, as whatever it comes; one that is no longer expected has. */
    boolean known(UUID conferenceId, String agency);

    /**
     * The agency is no longer expected: its line stays in the record, marked, and its involvement through this conference
     * ends with that civil date. Nothing happens where it has no line.
     */
    void release(UUID conferenceId, AgencyKind kind, String agency, String reason, LocalDate on);
}
