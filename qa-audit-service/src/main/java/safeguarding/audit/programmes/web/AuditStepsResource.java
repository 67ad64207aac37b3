package safeguarding.audit.programmes.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.links.Links;
import safeguarding.audit.programmes.AuditKind;
import safeguarding.audit.programmes.Audits;
import safeguarding.audit.programmes.PlannedAudit;
import safeguarding.audit.programmes.PlanningAudits;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.lists.AreaRecords;

/** The end of an audit: reported, closed, or cancelled; and the next of its series. */
@Path("/v1/audits/{auditId}")
@RolesAllowed({"head-of-safeguarding", "qa-manager"})
@Produces(MediaType.APPLICATION_JSON)
public class AuditStepsResource {

    private final Audits audits;
    private final PlanningAudits planning;
    private final AreaRecords records;
    private final Links links;

    AuditStepsResource(Audits audits, PlanningAudits planning, AreaRecords records, Links links) {
        this.audits = audits;
        this.planning = planning;
        this.records = records;
        this.links = links;
    }

    /** The report was given. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/completions")
    @Transactional
    @Operation(
            operationId = "completeAudit",
            summary = "Say that the report of an audit was given",
            description =
                    "Only of an audit in fieldwork of which no audit of a case is open; never a day ahead (A5). Its"
                            + " figures come from what was submitted and settled by then.")
    @APIResponse(
            responseCode = "200",
            description = "The audit as it stands.",
            content = @Content(schema = @Schema(implementation = AuditView.class)))
    @APIResponse(responseCode = "409", description = "It is not in fieldwork.")
    @APIResponse(responseCode = "422", description = "The day lies ahead (A5), or audits of cases are open (QA44).")
    public Response complete(
            @PathParam("auditId") UUID auditId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull CompleteAuditRequest request) {
        return changed(planning.report(audit(auditId, ifMatch), request.reportedOn()));
    }

    /** Nothing is left to be done. */
    @POST
    @Path("/closures")
    @Transactional
    @Operation(
            operationId = "closeAudit",
            summary = "Close an audit",
            description = "Only of an audit that was reported.")
    @APIResponse(
            responseCode = "200",
            description = "The audit as it stands.",
            content = @Content(schema = @Schema(implementation = AuditView.class)))
    @APIResponse(responseCode = "409", description = "It was not reported.")
    public Response close(
            @PathParam("auditId") UUID auditId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return changed(planning.close(audit(auditId, ifMatch)));
    }

    /** It will not be made. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/cancellations")
    @Transactional
    @Operation(
            operationId = "cancelAudit",
            summary = "Cancel an audit",
            description = "With the reason. What was audited already stays.")
    @APIResponse(
            responseCode = "200",
            description = "The audit as it stands.",
            content = @Content(schema = @Schema(implementation = AuditView.class)))
    @APIResponse(responseCode = "409", description = "It is over.")
    public Response cancel(
            @PathParam("auditId") UUID auditId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull CancelAuditRequest request) {
        return changed(planning.cancel(audit(auditId, ifMatch), request.reason()));
    }

    /** The next audit of the series. */
    @POST
    @Path("/successors")
    @Idempotent
    @Transactional
    @Operation(
            operationId = "addNextAudit",
            summary = "Plan the next audit of a series",
            description =
                    "The same plan, as many months later as the series says, in the programme of the year in which it"
                            + " then begins, under the rules under which an audit is planned (QA40 to QA43).")
    @APIResponse(
            responseCode = "201",
            description = "The next audit.",
            content = @Content(schema = @Schema(implementation = AuditView.class)))
    @APIResponse(
            responseCode = "409",
            description = "It does not recur, has a next one already, or the year has no programme yet.")
    public Response planNext(@PathParam("auditId") UUID auditId) {
        var next = planning.planNext(records.toRead(AuditKind.of(audits), audits.find(auditId)));
        return AreaRecords.created(links.audit(next.id()), next, AuditView.of(next, links));
    }

    private PlannedAudit audit(UUID auditId, @Nullable String ifMatch) {
        return records.toChange(AuditKind.of(audits), audits.find(auditId), ifMatch);
    }

    private Response changed(PlannedAudit audit) {
        return AreaRecords.changed(audit, AuditView.of(audit, links));
    }
}
