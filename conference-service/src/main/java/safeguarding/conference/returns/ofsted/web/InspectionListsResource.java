package safeguarding.conference.returns.ofsted.web;

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
import safeguarding.conference.returns.ofsted.InspectionLists;
import safeguarding.conference.returns.ofsted.Table;
import safeguarding.platform.access.Access;
import safeguarding.platform.history.AsAt;
import safeguarding.platform.time.CivilTime;

/** The lists for an inspection: what was open on a day or was closed in the six months before it. */
@Path("/v1/returns/ofsted")
@Produces({InspectionListsResource.CSV, InspectionListsResource.SPREADSHEET})
public class InspectionListsResource {

    static final String CSV = "text/csv";
    static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** How every spreadsheet begins: it is a packed folder. */
    private static final String BEGINNING = "PK";

    private static final String EXAMPLE_5 = """
            Child Unique ID,Gender,Ethnicity,Date of Birth,Age of Child (Years),Does the Child have a Disability,\
            Strategy discussion initiating Section 47 Enquiry Start Date,\
            Was an Initial Child Protection Conference deemed unnecessary?,Date of Initial Child Protection Conference,\
            Did the Initial Child Protection Conference Result in a Child Protection Plan,\
            Number of Section 47 Enquiries in the last 12 months,Number of ICPCs in the last 12 months,Allocated Team,\
            Allocated Worker
            C0012345,b) Female,b) Mixed,17/04/2009,17,b) No,04/05/2026,b) No,19/05/2026,a) Yes,1,1,ne-assessment-1,S1042
            """;

    private static final String EXAMPLE_7 = """
            Child Unique ID,Gender,Ethnicity,Date of Birth,Age of Child (Years),Does the Child have a Disability,\
            Child Protection Plan Start Date,Initial Category of Abuse,Latest Category of Abuse,\
            Date of the Last Statutory Visit,Was the Child Seen Alone?,Date of latest review conference,\
            Child Protection Plan End Date,\
            Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months (Y/N),\
            Number of Previous Child Protection Plans,Allocated Team,Allocated Worker
            C0012345,b) Female,b) Mixed,17/04/2009,17,b) No,19/05/2026,a) Neglect,a) Neglect,02/06/2026,a) Yes,,,,0,\
            ne-assessment-1,S1042
            """;

    private static final String DAY = "Day whose state is asked for; today when absent.";

    private final InspectionLists lists;
    private final Access access;
    private final Clock clock;

    InspectionListsResource(InspectionLists lists, Access access, Clock clock) {
        this.lists = lists;
        this.access = access;
        this.clock = clock;
    }

    /** List 5. */
    @GET
    @Path("list-5")
    @RolesAllowed({"head-of-safeguarding", "qa-manager", "returns-officer"})
    @Transactional
    @Operation(
            operationId = "exportOfstedList5",
            summary = "Make list 5 for an inspection: section 47 and initial conferences",
            description =
                    "Annex A, a row for each enquiry about a child that was open on the day or was concluded in the six"
                            + " months before. As CSV, or as a spreadsheet, by Accept. Team and worker are those of now.")
    @APIResponse(
            responseCode = "200",
            description = "The list.",
            content = {
                @Content(
                        mediaType = CSV,
                        schema = @Schema(implementation = InspectionFile.class),
                        examples = @ExampleObject(name = "csv", value = EXAMPLE_5)),
                @Content(
                        mediaType = SPREADSHEET,
                        schema = @Schema(implementation = InspectionFile.class),
                        examples = @ExampleObject(name = "spreadsheet", value = BEGINNING))
            })
    public Response list5(
            @Parameter(description = DAY) @QueryParam("asAt") @Nullable LocalDate asAt, @Context HttpHeaders headers) {
        access.toReturn();
        return file(lists.list5(day(asAt)), headers);
    }

    /** List 7. */
    @GET
    @Path("list-7")
    @RolesAllowed({"head-of-safeguarding", "qa-manager", "returns-officer"})
    @Transactional
    @Operation(
            operationId = "exportOfstedList7",
            summary = "Make list 7 for an inspection: child protection plans",
            description =
                    "Annex A, a row for each plan that was open on the day or ended in the six months before. As CSV, or as"
                            + " a spreadsheet, by Accept. Team and worker are those of now; emergency protection is not"
                            + " held by this service, its column is empty.")
    @APIResponse(
            responseCode = "200",
            description = "The list.",
            content = {
                @Content(
                        mediaType = CSV,
                        schema = @Schema(implementation = InspectionFile.class),
                        examples = @ExampleObject(name = "csv", value = EXAMPLE_7)),
                @Content(
                        mediaType = SPREADSHEET,
                        schema = @Schema(implementation = InspectionFile.class),
                        examples = @ExampleObject(name = "spreadsheet", value = BEGINNING))
            })
    public Response list7(
            @Parameter(description = DAY) @QueryParam("asAt") @Nullable LocalDate asAt, @Context HttpHeaders headers) {
        access.toReturn();
        return file(lists.list7(day(asAt)), headers);
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
