package safeguarding.licensing.schoolcalendars.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.links.Links;
import safeguarding.licensing.schoolcalendars.SchoolYearCalendar;
import safeguarding.licensing.schoolcalendars.SchoolYears;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.lists.AreaRecords;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.time.CivilTime;

/** The calendars of schools. */
@Path("/v1/school-calendars")
@RolesAllowed({"head-of-safeguarding", "licensing-officer", "qa-manager"})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SchoolCalendarsResource {

    private final SchoolYears years;
    private final AreaRecords records;
    private final Links links;
    private final Clock clock;

    SchoolCalendarsResource(SchoolYears years, AreaRecords records, Links links, Clock clock) {
        this.years = years;
        this.records = records;
        this.links = links;
        this.clock = clock;
    }

    /** The calendars, page by page. */
    @GET
    @Transactional
    @Operation(
            operationId = "listSchoolCalendars",
            summary = "List the calendars of schools",
            description = "By which hours of work and performances are checked.")
    @APIResponse(
            responseCode = "200",
            description = "Calendars in the order in which they were registered; with updatedSince those that have"
                    + " changed, and next is always there. A calendar is never removed.")
    public Page<SchoolCalendarView> list(
            @Parameter(description = "Only the school year that begins in this year.") @QueryParam("year") @Nullable
                    Integer year,
            @Parameter(description = "Only calendars of the school with this number.", schema = @Schema(maxLength = 6))
                    @QueryParam("schoolCode")
                    @Nullable
                    String schoolCode,
            @Parameter(
                            description = "Cursor of the change feed: the next of the answer before, or begin for the"
                                    + " first change ever. The changes are not filtered.",
                            schema = @Schema(maxLength = 8192))
                    @QueryParam("updatedSince")
                    @Nullable
                    String updatedSince,
            @BeanParam PageRequest page) {
        var kind = SchoolCalendarResource.kind(years);
        if (updatedSince == null) {
            var query = records.list(kind)
                    .whereGiven("r.year = :year", "year", year)
                    .whereGiven("r.school_code = :school", "school", schoolCode);
            return records.page(kind, query, page, this::shown);
        }
        if (year != null || schoolCode != null) {
            throw ProblemException.invalid(
                    "updatedSince", "The changes are not filtered: leave the other filters out.");
        }
        return records.changedSince(kind, updatedSince, page, this::shown);
    }

    /** Registers a calendar. */
    @POST
    @Idempotent
    @Transactional
    @Operation(
            operationId = "registerSchoolCalendar",
            summary = "Tell the calendar of a school year",
            description = "Of one school, or the council's own dates. There is one for each school and year.")
    @APIResponse(
            responseCode = "201",
            description = "The calendar is known.",
            content = @Content(schema = @Schema(implementation = SchoolCalendarView.class)))
    @APIResponse(responseCode = "409", description = "There is one for that school and year.")
    public Response register(@Valid @NotNull RegisterSchoolCalendarRequest request) {
        var year = request.year();
        var school = request.schoolCode();
        years.holdPlaceOf(year, school);
        if (years.between(year, year, school).stream()
                .anyMatch(each -> Objects.equals(each.schoolCode().orElse(null), school))) {
            throw ProblemException.of(
                    ProblemType.CONFLICT, "There is a calendar for this school and year: replace its dates.");
        }
        var calendar = years.save(
                SchoolYearCalendar.register(year, school, request.dates().read(), CivilTime.today(clock)));
        var view = shown(calendar);
        return AreaRecords.created(view.link(), calendar, view);
    }

    private SchoolCalendarView shown(SchoolYearCalendar calendar) {
        return SchoolCalendarView.of(calendar, links);
    }
}
