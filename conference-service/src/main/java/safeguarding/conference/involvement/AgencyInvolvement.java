package safeguarding.conference.involvement;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.convening.Attendance;
import safeguarding.conference.convening.MeetingMode;
import safeguarding.conference.involvement.InvolvementEvent.AbsentWithoutApologies;
import safeguarding.conference.involvement.InvolvementEvent.AgencyExpected;
import safeguarding.conference.involvement.InvolvementEvent.AgencyInvited;
import safeguarding.conference.involvement.InvolvementEvent.AgencyReleased;
import safeguarding.conference.involvement.InvolvementEvent.AgencyViewRecorded;
import safeguarding.conference.involvement.InvolvementEvent.AttendanceRecorded;
import safeguarding.conference.involvement.InvolvementEvent.InvitationAccepted;
import safeguarding.conference.involvement.InvolvementEvent.ReportOverdue;
import safeguarding.conference.involvement.InvolvementEvent.ReportReceived;
import safeguarding.conference.involvement.InvolvementEvent.ReportReminderDue;
import safeguarding.conference.involvement.InvolvementEvent.ReportShared;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.platform.time.CivilTime;

/**
 * One agency's line at one conference, an aggregate of its own so that fifteen agencies do not collide. Its facts may
 * come in any order; what says the same again leaves no trace.
 */
@Entity
@Table(name = "agency_involvement")
public class AgencyInvolvement extends Aggregate {

    @Column(name = "conference_id", nullable = false, updatable = false)
    private UUID conferenceId;

    @Column(name = "child_ids", nullable = false)
    private List<UUID> childIds;

    @Column(name = "area", nullable = false)
    private String area;

    @Embedded
    private InvolvedAgency agency;

    @Column(name = "expected_on", nullable = false, updatable = false)
    private LocalDate expectedOn;

    @Column(name = "invited_on")
    private @Nullable LocalDate invitedOn;

    @Embedded
    private @Nullable Report report;

    @Embedded
    private @Nullable AttendanceFound attendance;

    @Embedded
    private @Nullable OpinionGiven opinion;

    @Embedded
    private @Nullable Reply reply;

    @Embedded
    private @Nullable ReportWatch watch;

    @Embedded
    private @Nullable LineRelease release;

    /** For Hibernate. */
    protected AgencyInvolvement() {}

    private AgencyInvolvement(
            UUID conferenceId, Collection<UUID> childIds, String area, InvolvedAgency agency, LocalDate expectedOn) {
        this.conferenceId = conferenceId;
        this.childIds = List.copyOf(new TreeSet<>(childIds));
        this.area = area;
        this.agency = agency;
        this.expectedOn = expectedOn;
    }

    /** The agency is expected at the conference. */
    public static AgencyInvolvement expect(
            UUID conferenceId, Collection<UUID> childIds, String area, InvolvedAgency agency, LocalDate on) {
        var line = new AgencyInvolvement(conferenceId, childIds, area, agency, on);
        line.happened(new AgencyExpected(line.identity(), on, agency.directContact()));
        return line;
    }

    /** A sibling is at the conference too. Who is no longer expected is not expected again by it. */
    public void alsoAbout(Collection<UUID> siblings, LocalDate on) {
        if (!childIds.containsAll(siblings)) {
            var all = new TreeSet<>(childIds);
            all.addAll(siblings);
            childIds = List.copyOf(all);
            if (release == null) {
                happened(new AgencyExpected(identity(), on, agency.directContact()));
            }
        }
    }

    /** It was invited. */
    public void invite(LocalDate on) {
        if (!on.equals(invitedOn)) {
            invitedOn = on;
            happened(new AgencyInvited(identity(), on));
        }
    }

    /** It will come. */
    public void accept(LocalDate on, @Nullable MeetingMode mode) {
        var now = reply().accepted(on, mode);
        if (!now.equals(reply())) {
            reply = now;
            if (attendance != null && attendance.attendance() == Attendance.APOLOGIES) {
                attendance = null;
            }
            happened(new InvitationAccepted(identity(), on, mode));
        }
    }

    /** It is no longer expected. */
    public void release(String reason, LocalDate on) {
        if (release == null) {
            release = new LineRelease(on, reason);
            happened(new AgencyReleased(identity(), on));
        }
    }

    /** It is expected after all, or came after all. */
    public void expectAgain(LocalDate on) {
        if (release != null) {
            release = null;
            happened(new AgencyExpected(identity(), on, agency.directContact()));
        }
    }

    /** Its report is due soon and has not come. */
    public void remind(LocalDate dueOn, LocalDate on) {
        watch = new ReportWatch(on, watch().overdueOn(), watch().sharedOn());
        happened(new ReportReminderDue(identity(), on, dueOn));
    }

    /** Its report is overdue. */
    public void missReport(LocalDate dueOn, LocalDate on) {
        watch = new ReportWatch(watch().remindedOn(), on, watch().sharedOn());
        happened(new ReportOverdue(identity(), on, dueOn));
    }

    /** Its report was shared with the family. */
    public void share(LocalDate on) {
        if (!on.equals(watch().sharedOn()) && report != null) {
            watch = new ReportWatch(watch().remindedOn(), watch().overdueOn(), on);
            report = new Report(report.receivedAt(), report.dueAt(), report.inTime(), true);
            happened(new ReportShared(identity(), on));
        }
    }

    /** Its report came. */
    public void receive(Report received) {
        if (!received.equals(report)) {
            report = received;
            happened(new ReportReceived(
                    identity(), LocalDate.ofInstant(received.receivedAt(), CivilTime.ZONE), received.inTime()));
        }
    }

    /** The conference starts at another time than was known when the report came: it is due by then, in time or not. */
    void judge(@Nullable Instant dueAt, @Nullable Boolean inTime) {
        if (report != null) {
            var before = report;
            report = new Report(before.receivedAt(), dueAt, inTime, before.sharedWithParents());
            if (!Objects.equals(inTime, before.inTime())) {
                happened(new ReportReceived(
                        identity(), LocalDate.ofInstant(before.receivedAt(), CivilTime.ZONE), inTime));
            }
        }
    }

    /** Whether it came is known. */
    public void attend(AttendanceFound found, LocalDate on) {
        if (!found.equals(attendance)) {
            attendance = found;
            happened(new AttendanceRecorded(identity(), on, found.attendance(), found.mode()));
            if (found.attendance() == Attendance.APOLOGIES) {
                reply = reply().apologised(on);
            } else if (found.attendance() == Attendance.ABSENT && calledFor() && reply().apologiesOn() == null) {
                happened(new AbsentWithoutApologies(identity(), on));
            }
        }
    }

    /** What it thinks of the decision is known. */
    public void think(OpinionGiven given, LocalDate on) {
        if (!given.equals(opinion)) {
            opinion = given;
            happened(new AgencyViewRecorded(identity(), on, given.opinion()));
        }
    }

    private boolean calledFor() {
        return invitedOn != null && release == null;
    }

    /** The line as its events name it. */
    public LineIdentity identity() {
        return new LineIdentity(id(), conferenceId, Set.copyOf(childIds), area, agency.agency(), agency.kind());
    }

    public UUID conferenceId() {
        return conferenceId;
    }

    /** The children of the conference. */
    public List<UUID> childIds() {
        return List.copyOf(childIds);
    }

    public InvolvedAgency agency() {
        return agency;
    }

    /** Civil date since when the agency is expected, and so involved. */
    public LocalDate expectedOn() {
        return expectedOn;
    }

    /** Civil date of the invitation; null while it was not invited. */
    public @Nullable LocalDate invitedOn() {
        return invitedOn;
    }

    /** Its report; null while none came. */
    public @Nullable Report report() {
        return report;
    }

    /** Whether it came; null while nobody knows. */
    public @Nullable AttendanceFound attendance() {
        return attendance;
    }

    /** What it answered to its invitation. */
    public Reply reply() {
        return Objects.requireNonNullElse(reply, Reply.NONE);
    }

    /** What became of its report beside its coming. */
    public ReportWatch watch() {
        return Objects.requireNonNullElse(watch, ReportWatch.NONE);
    }

    /** Why it is no longer expected; empty while it is. */
    public Optional<LineRelease> release() {
        return Optional.ofNullable(release);
    }

    /** Its view on the decision; null while none was given. */
    public @Nullable OpinionGiven opinion() {
        return opinion;
    }
}
