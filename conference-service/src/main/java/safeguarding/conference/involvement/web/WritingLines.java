package safeguarding.conference.involvement.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Objects;
import safeguarding.conference.involvement.RecordingInvolvement;
import safeguarding.conference.involvement.web.OpenedInvolvement.Opened;
import safeguarding.conference.sight.Sight;

/** Takes what is written to a line, from the unit or from the agency itself, which says less of itself than the unit can. */
@ApplicationScoped
class WritingLines {

    private final RecordingInvolvement recording;
    private final Sight sight;
    private final Clock clock;

    WritingLines(RecordingInvolvement recording, Sight sight, Clock clock) {
        this.recording = recording;
        this.sight = sight;
        this.clock = clock;
    }

    void report(Opened found, ReportRequest request) {
        if (sight.narrow()) {
            recording.reportOwn(found.line(), found.conference(), request.sharedWithParents());
        } else {
            recording.report(
                    found.line(),
                    found.conference(),
                    Objects.requireNonNullElseGet(request.receivedAt(), clock::instant),
                    request.sharedWithParents());
        }
    }

    void attendance(Opened found, AttendanceRequest request) {
        if (sight.narrow()) {
            recording.attendOwn(found.line(), request.read());
        } else {
            recording.attend(found.line(), found.conference(), request.read());
        }
    }

    void view(Opened found, AgencyViewRequest request) {
        recording.think(found.line(), found.conference(), request.read());
    }
}
