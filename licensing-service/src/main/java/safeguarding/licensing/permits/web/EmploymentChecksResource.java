package safeguarding.licensing.permits.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import safeguarding.licensing.law.employment.Job;
import safeguarding.licensing.law.schoolcalendar.SchoolCalendar;
import safeguarding.licensing.law.time.Days;
import safeguarding.licensing.neighbours.SchoolCalendars;
import safeguarding.licensing.permits.EmploymentLaw;
import safeguarding.licensing.permits.Timetables;
import safeguarding.platform.problem.ProblemException;

/** Checks of proposed work against the law, of which nothing is kept. */
@Path("/v1/employment-checks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EmploymentChecksResource {

    private final EmploymentLaw law;
    private final SchoolCalendars calendars;

    EmploymentChecksResource(EmploymentLaw law, SchoolCalendars calendars) {
        this.law = law;
        this.calendars = calendars;
    }

    /** Checks. */
    @POST
    @RolesAllowed({"head-of-safeguarding", "licensing-officer", "qa-manager"})
    @Operation(
            operationId = "checkEmploymentHours",
            summary = "Check proposed work against the law",
            description =
                    "Day by day, by the law of the day: every breach with its rule, citation, day and figures (G1)."
                            + " Nothing is stored, and no record of a child is read.")
    @APIResponse(responseCode = "200", description = "What the law says.")
    @Transactional
    public EmploymentCheckView check(@Valid @NotNull CheckEmploymentRequest request) {
        var jobs = request.jobs().stream()
                .map(CheckEmploymentRequest.JobFields::read)
                .toList();
        return EmploymentCheckView.of(law.check(request.dateOfBirth(), jobs, calendar(request, jobs)));
    }

    private SchoolCalendar calendar(CheckEmploymentRequest request, List<Job> jobs) {
        var given = request.calendar();
        if (given != null) {
            if (request.schoolCode() != null) {
                throw ProblemException.invalid("calendar", "Name a school, or give a calendar: not both.");
            }
            return given.read(calendars);
        }
        var spans = jobs.stream().map(job -> Timetables.span(job.timetable())).toList();
        return calendars.of(
                request.schoolCode(),
                spans.stream().map(Days::first).min(Comparator.naturalOrder()).orElseThrow(),
                spans.stream().map(Days::last).max(Comparator.naturalOrder()).orElseThrow());
    }
}
