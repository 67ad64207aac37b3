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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import safeguarding.audit.links.Links;
import safeguarding.audit.programmes.AuditKind;
import safeguarding.audit.programmes.Audits;
import safeguarding.audit.programmes.PlannedAudit;
import safeguarding.audit.programmes.PlanningAudits;
import safeguarding.audit.programmes.Programmes;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.lists.AreaRecords;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.problem.ProblemException;

/** The audits of all programmes. */
@Path("/v1/audits")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AuditsResource {

    private final Audits audits;
    private final Programmes programmes;
    private final PlanningAudits planning;
    private final AreaRecords records;
    private final Links links;

    AuditsResource(Audits audits, Programmes programmes, PlanningAudits planning, AreaRecords records, Links links) {
        this.audits = audits;
        this.programmes = programmes;
        this.planning = planning;
        this.records = records;
        this.links = links;
    }

    /** The audits, page by page. */
    @GET
    @RolesAllowed({"head-of-safeguarding", "qa-manager", "qa-officer", "reform-manager", "team-manager"})
    @Transactional
    @Operation(
            operationId = "listAudits",
            summary = "List the audits",
            description =
                    "How each is planned and where it stands. Whoever sees one of its areas sees an audit; audits of"
                            + " the whole council everybody sees.")
    @APIResponse(
            responseCode = "200",
            description =
                    "Audits in the order in which they were planned; with updatedSince those that have changed, and"
                            + " next is always there. An audit is cancelled, never removed.")
    public Page<AuditView> list(@BeanParam AuditFilter filter, @BeanParam PageRequest page) {
        filter.refuseFilteredChanges();
        var kind = AuditKind.of(audits);
        var cursor = filter.updatedSince();
        return cursor == null
                ? records.page(kind, filter.on(records.list(kind)), page, this::shown)
                : records.changedSince(kind, cursor, page, this::shown);
    }

    /** Plans an audit. */
    @POST
    @RolesAllowed({"head-of-safeguarding", "qa-manager"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "addAudit",
            summary = "Plan an audit",
            description = "Within the year of its programme (QA40), of a theme that was not retired (QA41), with a"
                    + " published tool for cases of its kind (QA42). One that follows another compares with its like"
                    + " (QA43). It gets the next reference of the programme.")
    @APIResponse(
            responseCode = "201",
            description = "The audit.",
            content = @Content(schema = @Schema(implementation = AuditView.class)))
    @APIResponse(responseCode = "422", description = "It breaks a rule (QA40 to QA43).")
    public Response plan(@Valid @NotNull PlanAuditRequest request) {
        var programme = programmes
                .find(request.programmeId())
                .orElseThrow(() -> ProblemException.invalid("programmeId", "There is no such programme."));
        var audit = planning.plan(programme, request.plan().read());
        return AreaRecords.created(links.audit(audit.id()), audit, shown(audit));
    }

    private AuditView shown(PlannedAudit audit) {
        return AuditView.of(audit, links);
    }
}
