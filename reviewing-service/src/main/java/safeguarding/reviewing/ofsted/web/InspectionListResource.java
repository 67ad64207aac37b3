package safeguarding.reviewing.ofsted.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.access.Access;
import safeguarding.platform.history.AsAt;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.ofsted.InspectionList;
import safeguarding.reviewing.ofsted.Table;

/** The list for an inspection: who was looked after on a day or ceased to be in the six months before it. */
@Path("/v1/returns/ofsted")
@Produces({InspectionListResource.CSV, InspectionListResource.SPREADSHEET})
public class InspectionListResource {

    static final String CSV = "text/csv";
    static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** How every spreadsheet begins: it is a packed folder. */
    private static final String BEGINNING = "PK";

    private static final String EXAMPLE = """
            Child Unique ID,Gender,Ethnicity,Date of Birth,Age of Child (Years),\
            Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N),\
            Does the Child have a Disability,Date Started to be Looked After,\
            Child's Category of Need,\
            Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N),\
            Start date of current legal status,Child's Legal Status,\
            Date of Latest Statutory Review,Date of Last Social Work Visit,\
            What is the permanence plan for this child?,\
            Date of Last IRO Visit / Contact to the Child,Date of Last Health Assessment,\
            Date of Last Dental Check,Number of Placements in the Last 12 months,\
            Date Ceased to be Looked After,Reason Ceased to be Looked After,\
            Start Date of Most Recent Placement,Placement Type,Placement Provider,\
            Placement postcode,URN of Placement,Placement Location,LA of Placement,\
            Number of Episodes the Child has been 'Missing' from their Placement in the last 12 months,\
            Number of Episodes the Child has been 'Absent' from their Placement in the last 12 months,\
            Was the child offered a Return Interview after their last missing episode (Y/N)?,\
            Did the child accept a Return Interview after their last missing episode (Y/N)?,\
            Allocated Team,Allocated Worker
            R0012345,b) Female,b) Mixed,17/04/2009,17,b) No,c) Unknown,04/05/2026,a) Abuse or neglect,b) No,\
            04/05/2026,a) Interim care orders,29/05/2026,06/06/2026,a) Return to family,10/06/2026,02/06/2026,,1,,,\
            04/05/2026,a) Foster Placement,a) Own LA,RH1 1AA,,,,0,0,,,ne-care-1,S1042
            """;

    private static final String DAY = "Day whose state is asked for; today when absent.";

    private final InspectionList list;
    private final Access access;
    private final Clock clock;

    InspectionListResource(InspectionList list, Access access, Clock clock) {
        this.list = list;
        this.access = access;
        this.clock = clock;
    }

    /** List 8. */
    @GET
    @Path("list-8")
    @RolesAllowed({"head-of-safeguarding", "qa-manager", "returns-officer"})
    @Transactional
    @Operation(
            operationId = "exportOfstedList8",
            summary = "Make list 8 for an inspection: looked-after children",
            description =
                    "Annex A, a row for each child who was looked after on the day or ceased to be in the six months before,"
                            + " by its last period of care. As CSV, or as a spreadsheet, by Accept. Team and worker are"
                            + " those of now. Twelve months are counted back from the day, their first day left out."
                            + " Disability is not held by this service and unknown; in which council's area a placement"
                            + " lies is not held, its columns are empty.")
    @APIResponse(
            responseCode = "200",
            description = "The list.",
            content = {
                @Content(
                        mediaType = CSV,
                        schema = @Schema(implementation = InspectionFile.class),
                        examples = @ExampleObject(name = "csv", value = EXAMPLE)),
                @Content(
                        mediaType = SPREADSHEET,
                        schema = @Schema(implementation = InspectionFile.class),
                        examples = @ExampleObject(name = "spreadsheet", value = BEGINNING))
            })
    public Response list8(
            @Parameter(description = DAY) @QueryParam("asAt") @Nullable LocalDate asAt, @Context HttpHeaders headers) {
        access.toReturn();
        return file(list.list8(day(asAt)), headers);
    }

    private LocalDate day(@Nullable LocalDate asAt) {
        return AsAt.of(asAt == null ? CivilTime.today(clock) : asAt, clock).day();
    }

    private Response file(Table table, HttpHeaders headers) {
        access.shown(table.childIds());
        var spreadsheet = headers.getAcceptableMediaTypes().stream()
                .filter(type ->
                        type.isCompatible(MediaType.valueOf(CSV)) || type.isCompatible(MediaType.valueOf(SPREADSHEET)))
                .findFirst()
                .filter(type -> !type.isCompatible(MediaType.valueOf(CSV)))
                .isPresent();
        StreamingOutput written =
                spreadsheet ? out -> SpreadsheetFile.write(table, out) : out -> CsvFile.write(table, out);
        return Response.ok(written)
                .type(spreadsheet ? SPREADSHEET : CSV + ";charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s.%s\""
                                .formatted(
                                        table.name().toLowerCase(Locale.ROOT).replace(' ', '-'),
                                        spreadsheet ? "xlsx" : "csv"))
                .build();
    }
}
