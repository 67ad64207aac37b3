package safeguarding.conference.involvement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.convening.Attendance;
import safeguarding.conference.convening.MeetingMode;
import safeguarding.platform.aggregate.DomainEvent;

/** What happens to an agency's line. No event holds a reason in words. */
public sealed interface InvolvementEvent extends DomainEvent {

    /** The line. */
    LineIdentity line();

    /** Civil date on which it happened. */
    LocalDate on();

    /** The agency is expected at the conference. */
    record AgencyExpected(LineIdentity line, LocalDate on, boolean directContact) implements InvolvementEvent {}

    /** The agency was invited. */
    record AgencyInvited(LineIdentity line, LocalDate on) implements InvolvementEvent {}

    /** The agency's report came. */
    record ReportReceived(
            LineIdentity line, LocalDate on, @Nullable Boolean inTime) implements InvolvementEvent {}

    /** Whether the agency came is known, or is known differently. */
    record AttendanceRecorded(
            LineIdentity line,
            LocalDate on,
            Attendance attendance,
            @Nullable MeetingMode mode) implements InvolvementEvent {}

    /** The agency's view on the decision is known, or is known differently. */
    record AgencyViewRecorded(LineIdentity line, LocalDate on, Opinion opinion) implements InvolvementEvent {}
}
