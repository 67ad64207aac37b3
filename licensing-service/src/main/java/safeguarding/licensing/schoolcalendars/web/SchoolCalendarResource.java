package safeguarding.licensing.schoolcalendars.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.links.Links;
import safeguarding.licensing.schoolcalendars.SchoolYearCalendar;
import safeguarding.licensing.schoolcalendars.SchoolYears;
import safeguarding.platform.lists.AreaRecordKind;
import safeguarding.platform.lists.AreaRecords;
import safeguarding.platform.time.CivilTime;

/** One calendar. */
@Path("/v1/school-calendars/{schoolCalendarId}")
@RolesAllowed({"head-of-safeguarding", "licensing-officer", "qa-manager"})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SchoolCalendarResource {

    private final SchoolYears years;
    private final AreaRecords records;
    private final Links links;
    private final Clock clock;

    SchoolCalendarResource(SchoolYears years, AreaRecords records, Links links, Clock clock) {
        this.years = years;
        this.records = records;
        this.links = links;
        this.clock = clock;
    }

    /** The calendar. */
    @GET
    @Transactional
    @Operation(
            operationId = "getSchoolCalendar",
            summary = "Read the calendar of a school year",
            description = "As it stands, or as it was known on a day.")
    @APIResponse(
            responseCode = "200",
            description = "The calendar.",
            content = @Content(schema = @Schema(implementation = SchoolCalendarView.class)))
    public Response get(
            @PathParam("schoolCalendarId") UUID schoolCalendarId,
            @Parameter(description = "What was recorded by the end of this civil day (Europe/London).")
                    @QueryParam("knownOn")
                    @Nullable
                    LocalDate knownOn,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        var kind = kind(years);
        var calendar = records.toRead(kind, years.find(schoolCalendarId));
        return records.answer(kind, calendar, knownOn, ifNoneMatch, each -> SchoolCalendarView.of(each, links));
    }

    /** Replaces its dates. */
    @PUT
    @Transactional
    @Operation(
            operationId = "replaceSchoolCalendar",
            summary = "Tell the calendar of a school year anew",
            description = "The whole of it. Permits are checked by it from now on; what was granted stays granted.")
    @APIResponse(
            responseCode = "200",
            description = "The calendar as it stands.",
            content = @Content(schema = @Schema(implementation = SchoolCalendarView.class)))
    public Response replace(
            @PathParam("schoolCalendarId") UUID schoolCalendarId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ReplaceSchoolCalendarRequest request) {
        var calendar = records.toChange(kind(years), years.find(schoolCalendarId), ifMatch);
        calendar.change(request.dates().read(), CivilTime.today(clock));
        years.save(calendar);
        return AreaRecords.changed(calendar, SchoolCalendarView.of(calendar, links));
    }

    static AreaRecordKind<SchoolYearCalendar> kind(SchoolYears years) {
        return AreaRecordKind.ofTheCouncil(
                "listSchoolCalendars", "school-calendar", "school_calendar", SchoolYearCalendar.class, years::all);
    }
}
