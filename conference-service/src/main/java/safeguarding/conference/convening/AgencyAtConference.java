package safeguarding.conference.convening;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one agency did when a conference was held.
 *
 * @param agency code of the organisation, such as {@code gp-practice-elm}
 * @param kind what it is
 * @param directContact whether it works with the child directly, so that it counts for the quorum
 * @param attendance whether it came
 * @param mode how it took part; null unless it attended
 * @param invitedOn civil date of its invitation, where a history tells of it; null otherwise
 * @param reportReceivedOn civil date on which its report was with the chair, where a history tells of it; null otherwise
 */
public record AgencyAtConference(
        String agency,
        AgencyKind kind,
        boolean directContact,
        Attendance attendance,
        @Nullable MeetingMode mode,
        @Nullable LocalDate invitedOn,
        @Nullable LocalDate reportReceivedOn) {

    /** Of whose invitation and report the record of the holding says nothing: they have been recorded by themselves. */
    public AgencyAtConference(
            String agency, AgencyKind kind, boolean directContact, Attendance attendance, @Nullable MeetingMode mode) {
        this(agency, kind, directContact, attendance, mode, null, null);
    }

    /** Whether it sat at the table. */
    public boolean attended() {
        return attendance == Attendance.ATTENDED;
    }
}
