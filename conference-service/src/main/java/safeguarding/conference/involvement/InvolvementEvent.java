package safeguarding.conference.involvement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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

    /** The agency accepted its invitation. */
    record InvitationAccepted(
            LineIdentity line, LocalDate on, @Nullable MeetingMode mode) implements InvolvementEvent {}

    /** The agency is no longer expected. */
    record AgencyReleased(LineIdentity line, LocalDate on) implements InvolvementEvent {}

    /** The agency's report is due soon and has not come. */
    record ReportReminderDue(LineIdentity line, LocalDate on, LocalDate dueOn) implements InvolvementEvent {}

    /** The agency's report is overdue. */
    record ReportOverdue(LineIdentity line, LocalDate on, LocalDate dueOn) implements InvolvementEvent {}

    /** The agency's report was shared with the family. */
    record ReportShared(LineIdentity line, LocalDate on) implements InvolvementEvent {}

    /** The agency was invited, sent no apologies and did not come. */
    record AbsentWithoutApologies(LineIdentity line, LocalDate on) implements InvolvementEvent {}

    /**
     * The agency handed in its report in its own words, or a fuller one.
     *
     * @param sections codes of the sections it has, without their words
     */
    record ReportHandedIn(UUID reportId, LineIdentity line, LocalDate on, List<String> sections)
            implements InvolvementEvent {
        public ReportHandedIn {
            sections = List.copyOf(sections);
        }
    }

    /** A single-use link to the web form was made for the agency. */
    record InvitationFormMade(UUID formId, LineIdentity line, LocalDate on) implements InvolvementEvent {}

    /** The web form was opened with its code. */
    record InvitationFormOpened(UUID formId, LineIdentity line, LocalDate on) implements InvolvementEvent {}

    /** The web form was locked: the wrong code was entered too often. */
    record InvitationFormLocked(UUID formId, LineIdentity line, LocalDate on) implements InvolvementEvent {}

    /** The agency's view on the decision is known, or is known differently. */
    record AgencyViewRecorded(LineIdentity line, LocalDate on, Opinion opinion) implements InvolvementEvent {}
}
