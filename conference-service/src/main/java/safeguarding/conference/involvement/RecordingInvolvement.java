package safeguarding.conference.involvement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.neighbours.KnownConference;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemException.Violation;
import safeguarding.platform.time.CivilTime;

/** Recording what an agency did: it reported, it came or not, it agrees or dissents. */
@ApplicationScoped
public class RecordingInvolvement {

    private final Involvements involvements;
    private final Clock clock;
    private final ReportDue reportDue;

    RecordingInvolvement(Involvements involvements, Clock clock, InvolvementSettings settings) {
        this.involvements = involvements;
        this.clock = clock;
        this.reportDue = new ReportDue(settings.reportHoursBefore());
    }

    /** Its report came; in time or not is worked out (B2.8), never refused. */
    public AgencyInvolvement report(
            AgencyInvolvement line, KnownConference conference, Instant receivedAt, @Nullable Boolean shared) {
        if (receivedAt.isAfter(clock.instant())) {
            throw ProblemException.invalid(
                    List.of(new Violation("receivedAt", "A report cannot have come in the future.")));
        }
        line.receive(new Report(
                receivedAt,
                reportDue.by(conference.startsAt()),
                reportDue.inTime(receivedAt, conference.startsAt()),
                shared));
        involvements.save(line);
        return line;
    }

    /** Whether it came. */
    public AgencyInvolvement attend(AgencyInvolvement line, KnownConference conference, AttendanceFound found) {
        OnlyWhenHeld.attendance(found.attendance(), conference.heldOn()).orRefuse();
        line.attend(found, conference.heldOn() == null ? CivilTime.today(clock) : conference.heldOn());
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
