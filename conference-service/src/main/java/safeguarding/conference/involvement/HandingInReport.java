package safeguarding.conference.involvement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import safeguarding.conference.neighbours.KnownConference;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.time.CivilTime;

/** Handing in an agency's report. Late is taken and marked (B2.8); the first one says whether it came in time. */
@ApplicationScoped
public class HandingInReport {

    private final AgencyReports reports;
    private final RecordingInvolvement recording;
    private final Clock clock;

    HandingInReport(AgencyReports reports, RecordingInvolvement recording, Clock clock) {
        this.reports = reports;
        this.recording = recording;
        this.clock = clock;
    }

    /** Whether the agency has handed in just this, and it stands. */
    public boolean stands(AgencyInvolvement line, WrittenReport written) {
        return reports.of(line.id()).filter(report -> report.says(written)).isPresent();
    }

    /**
     * Takes the report.
     *
     * @throws ProblemException {@code invalid-request} when it is about a child whom the conference is not about,
     *     {@code conflict} when the agency is no longer expected or the conference was cancelled
     */
    public AgencyReport handIn(AgencyInvolvement line, KnownConference conference, WrittenReport written) {
        InvitingAgencies.refuseReleased(line);
        if (conference.over()) {
            throw ProblemException.of(ProblemType.CONFLICT, "The conference has been cancelled.");
        }
        if (!line.childIds().containsAll(written.about())) {
            throw ProblemException.invalid("childIds", "The conference is not about all of these children.");
        }
        var now = clock.instant();
        var today = CivilTime.today(clock);
        var known = reports.of(line.id());
        known.ifPresent(report -> report.replace(line.identity(), written, now, today));
        var report = reports.save(known.orElseGet(() -> AgencyReport.handIn(line.identity(), written, now, today)));
        if (line.report() == null) {
            recording.came(line, conference, now, null);
        }
        return report;
    }
}
