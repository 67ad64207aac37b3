package safeguarding.conference.involvement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.convening.Attendance;
import safeguarding.conference.convening.MeetingMode;
import safeguarding.conference.neighbours.KnownConference;
import safeguarding.conference.rule.FactInItsTime;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemException.Violation;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.time.CivilTime;

/** Recording what an agency did: it reported, it came or not, it agrees or dissents. */
@ApplicationScoped
public class RecordingInvolvement {

    private final Involvements involvements;
    private final Clock clock;
    private final ReportDeadlines reports;

    RecordingInvolvement(Involvements involvements, Clock clock, ReportDeadlines reports) {
        this.involvements = involvements;
        this.clock = clock;
        this.reports = reports;
    }

    /** Its report came; in time or not is worked out (B2.8), never refused. */
    public AgencyInvolvement report(
            AgencyInvolvement line, KnownConference conference, Instant receivedAt, @Nullable Boolean shared) {
        if (receivedAt.isAfter(clock.instant())) {
            throw ProblemException.invalid(
                    List.of(new Violation("receivedAt", "A report cannot have come in the future.")));
        }
        return came(line, conference, receivedAt, shared);
    }

    /**
     * A report has just come: the first one of the agency. Its time is the clock's own and not compared with the clock again,
     * which may have been set back in between.
     */
    AgencyInvolvement came(
            AgencyInvolvement line, KnownConference conference, Instant receivedAt, @Nullable Boolean shared) {
        var reportDue = reports.due(conference);
        line.receive(new Report(
                receivedAt,
                reportDue.by(conference.startsAt()),
                reportDue.inTime(receivedAt, conference.startsAt()),
                shared));
        involvements.save(line);
        reports.came(line, conference);
        return line;
    }

    /**
     * The agency says itself that its report came: now. The first time stays, since it says whether the report was in time.
     *
     * @param shared whether the parents have seen it; null leaves what is known
     */
    public AgencyInvolvement reportOwn(AgencyInvolvement line, KnownConference conference, @Nullable Boolean shared) {
        var first = line.report();
        if (first == null) {
            return came(line, conference, clock.instant(), shared);
        }
        line.receive(new Report(
                first.receivedAt(),
                first.dueAt(),
                first.inTime(),
                shared == null ? first.sharedWithParents() : shared));
        involvements.save(line);
        return line;
    }

    /**
     * It will come, or take part from elsewhere.
     *
     * @param mode how; null when it did not say
     * @throws ProblemException {@code conflict} when it is not invited, or the conference was held or cancelled
     */
    public AgencyInvolvement accept(AgencyInvolvement line, KnownConference conference, @Nullable MeetingMode mode) {
        refuseClosed(line, conference);
        line.accept(CivilTime.today(clock), mode);
        involvements.save(line);
        return line;
    }

    /** It will not come; refused as {@link #accept} refuses. */
    public AgencyInvolvement apologise(AgencyInvolvement line, KnownConference conference) {
        refuseClosed(line, conference);
        line.attend(new AttendanceFound(Attendance.APOLOGIES, null), CivilTime.today(clock));
        involvements.save(line);
        return line;
    }

    /**
     * Its report was shared with the family (B2.8).
     *
     * @param on civil date
     * @throws ProblemException {@code conflict} when no report came, {@code rule-broken} when the day has not come
     */
    public AgencyInvolvement share(AgencyInvolvement line, LocalDate on) {
        FactInItsTime.notAhead(on, CivilTime.today(clock)).orRefuse();
        if (line.report() == null) {
            throw conflict("No report has come: there is none to share.");
        }
        line.share(on);
        involvements.save(line);
        return line;
    }

    private static void refuseClosed(AgencyInvolvement line, KnownConference conference) {
        InvitingAgencies.refuseReleased(line);
        InvitingAgencies.refuseCancelled(conference);
        if (conference.heldOn() != null) {
            throw conflict("The conference has been held: an answer to the invitation is no longer taken.");
        }
        if (line.invitedOn() == null) {
            throw conflict("There is no open invitation: none was sent.");
        }
    }

    private static ProblemException conflict(String sentence) {
        return ProblemException.of(ProblemType.CONFLICT, sentence);
    }

    /** Whether it came. */
    public AgencyInvolvement attend(AgencyInvolvement line, KnownConference conference, AttendanceFound found) {
        OnlyWhenHeld.attendance(found.attendance(), conference.heldOn()).orRefuse();
        line.attend(found, conference.heldOn() == null ? CivilTime.today(clock) : conference.heldOn());
        involvements.save(line);
        return line;
    }

    /**
     * The agency says itself that it does not come. Whether somebody came is for the unit to say.
     *
     * @throws ProblemException {@code invalid-request} for anything but apologies, {@code conflict} when it is recorded
     *     whether it came
     */
    public AgencyInvolvement attendOwn(AgencyInvolvement line, AttendanceFound found) {
        if (found.attendance() != Attendance.APOLOGIES) {
            throw ProblemException.invalid(
                    "attendance", "An agency sends apologies; the unit records whether somebody came.");
        }
        var known = line.attendance();
        if (known != null && known.attendance() != Attendance.APOLOGIES) {
            throw conflict("It is recorded whether the agency came.");
        }
        line.attend(found, CivilTime.today(clock));
        involvements.save(line);
        return line;
    }

    /** What it thinks of the decision. */
    public AgencyInvolvement think(AgencyInvolvement line, KnownConference conference, OpinionGiven given) {
        OnlyWhenHeld.opinion(conference.heldOn()).orRefuse();
        line.think(given, CivilTime.today(clock));
        involvements.save(line);
        return line;
    }
}
