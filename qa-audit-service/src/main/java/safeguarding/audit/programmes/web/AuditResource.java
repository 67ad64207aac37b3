package safeguarding.audit.programmes.web;

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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.links.Links;
import safeguarding.audit.programmes.AuditKind;
import safeguarding.audit.programmes.Audits;
import safeguarding.audit.programmes.PlanningAudits;
import safeguarding.platform.lists.AreaRecords;

/** One audit: read, and planned otherwise. */
@Path("/v1/audits/{auditId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AuditResource {

    private final Audits audits;
    private final PlanningAudits planning;
    private final AreaRecords records;
    private final Links links;

    AuditResource(Audits audits, PlanningAudits planning, AreaRecords records, Links links) {
        this.audits = audits;
        this.planning = planning;
        this.records = records;
        this.links = links;
    }

    /** The audit. */
    @GET
    @RolesAllowed({"head-of-safeguarding", "qa-manager", "qa-officer", "reform-manager", "team-manager"})
    @Transactional
    @Operation(
            operationId = "getAudit",
            summary = "Read an audit",
            description = "How it is planned and where it stands.")
    @APIResponse(
            responseCode = "200",
            description = "The audit.",
            content = @Content(schema = @Schema(implementation = AuditView.class)))
    public Response get(
            @PathParam("auditId") UUID auditId,
            @Parameter(description = "As it was known at the end of this civil day; absent: as it is known now.")
                    @QueryParam("knownOn")
                    @Nullable
                    LocalDate knownOn,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        var kind = AuditKind.of(audits);
        var audit = records.toRead(kind, audits.find(auditId));
        return records.answer(kind, audit, knownOn, ifNoneMatch, each -> AuditView.of(each, links));
    }

    /** Plans the audit otherwise. */
    @PUT
    @RolesAllowed({"head-of-safeguarding", "qa-manager"})
    @Transactional
    @Operation(
            operationId = "replaceAudit",
            summary = "Plan an audit otherwise",
            description =
                    "The whole of its plan, under the rules under which it is planned (QA40 to QA43). Once cases are"
                            + " audited the kind of cases and the tool stay.")
    @APIResponse(
            responseCode = "200",
            description = "The audit as it stands.",
            content = @Content(schema = @Schema(implementation = AuditView.class)))
    @APIResponse(responseCode = "409", description = "The audit is over, or its measure would change in fieldwork.")
    @APIResponse(responseCode = "422", description = "It breaks a rule (QA40 to QA43).")
    public Response replace(
            @PathParam("auditId") UUID auditId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ReplaceAuditRequest request) {
        var audit = records.toChange(AuditKind.of(audits), audits.find(auditId), ifMatch);
        planning.replan(audit, request.plan().read());
        return AreaRecords.changed(audit, AuditView.of(audit, links));
    }
}
