package safeguarding.audit.programmes.web;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.links.Links;
import safeguarding.audit.programmes.AuditProgramme;
import safeguarding.audit.programmes.ProgrammeYear;
import safeguarding.audit.programmes.Programmes;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.lists.AreaRecords;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.time.CivilTime;

/** The programmes of the years. */
@Path("/v1/audit-programmes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AuditProgrammesResource {

    private final Programmes programmes;
    private final AreaRecords records;
    private final Links links;
    private final Clock clock;

    AuditProgrammesResource(Programmes programmes, AreaRecords records, Links links, Clock clock) {
        this.programmes = programmes;
        this.records = records;
        this.links = links;
        this.clock = clock;
    }

    /** The programmes, page by page. */
    @GET
    @RolesAllowed({"head-of-safeguarding", "qa-manager", "qa-officer", "reform-manager", "team-manager"})
    @Transactional
    @Operation(
            operationId = "listAuditProgrammes",
            summary = "List the programmes of audits",
            description = "One for each year, 1 April to 31 March.")
    @APIResponse(
            responseCode = "200",
            description =
                    "Programmes in the order in which they were opened; with updatedSince those that have changed,"
                            + " and next is always there. A programme is never removed.")
    public Page<AuditProgrammeView> list(
            @Parameter(
                            description = "Cursor of the change feed: the next of the answer before, or begin for the"
                                    + " first change ever.",
                            schema = @Schema(maxLength = 8192))
                    @QueryParam("updatedSince")
                    @Nullable
                    String updatedSince,
            @BeanParam PageRequest page) {
        var kind = AuditProgrammeResource.kind(programmes);
        return updatedSince == null
                ? records.page(kind, records.list(kind), page, this::shown)
                : records.changedSince(kind, updatedSince, page, this::shown);
    }

    /** Opens the programme of a year. */
    @POST
    @RolesAllowed({"head-of-safeguarding", "qa-manager"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "openAuditProgramme",
            summary = "Open the programme of a year",
            description = "A draft, to which audits are added, until it is agreed.")
    @APIResponse(
            responseCode = "201",
            description = "The programme.",
            content = @Content(schema = @Schema(implementation = AuditProgrammeView.class)))
    @APIResponse(responseCode = "409", description = "The year has a programme.")
    public Response open(@Valid @NotNull OpenAuditProgrammeRequest request) {
        programmes.of(new ProgrammeYear(request.startsIn())).ifPresent(known -> {
            throw ProblemException.of(
                    ProblemType.CONFLICT, "The year has a programme: " + links.auditProgramme(known.id()));
        });
        var programme = programmes.save(
                AuditProgramme.open(request.startsIn(), request.title(), request.purpose(), CivilTime.today(clock)));
        return AreaRecords.created(links.auditProgramme(programme.id()), programme, shown(programme));
    }

    private AuditProgrammeView shown(AuditProgramme programme) {
        return AuditProgrammeView.of(programme, links);
    }
}
