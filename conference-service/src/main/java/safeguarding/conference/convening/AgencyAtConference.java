package safeguarding.conference.convening;

import org.jspecify.annotations.Nullable;

/**
 * What one agency did when a conference was held.
 *
 * @param agency code of the organisation, such as {@code gp-practice-elm}
 * @param kind what it is
 * @param directContact whether it works with the child directly, so that it counts for the quorum
 * @param attendance whether it came
 * @param mode how it took part; null unless it attended
 */
public record AgencyAtConference(
        String agency,
        AgencyKind kind,
        boolean directContact,
        Attendance attendance,
        @Nullable MeetingMode mode) {

    /** Whether it sat at the table. */
    public boolean attended() {
        return attendance == Attendance.ATTENDED;
    }
}
