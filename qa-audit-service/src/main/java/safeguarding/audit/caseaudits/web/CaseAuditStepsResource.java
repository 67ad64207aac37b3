package safeguarding.audit.caseaudits.web;

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
import safeguarding.audit.caseaudits.AllocatingCases;
import safeguarding.audit.caseaudits.AuditingCase;
import safeguarding.audit.caseaudits.CaseAudit;
import safeguarding.audit.caseaudits.CaseAudits;
import safeguarding.audit.caseaudits.Reflection;
import safeguarding.audit.neighbours.SampledCases;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.lists.AreaRecords;

/** What others than its auditor do with the audit of a case: given to somebody else, taken back, reflected on. */
@Path("/v1/case-audits/{caseAuditId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CaseAuditStepsResource {

    private final CaseAudits caseAudits;
    private final AllocatingCases allocating;
    private final AuditingCase auditing;
    private final SampledCases cases;
    private final CaseAuditSight sight;
    private final CaseAuditViews views;

    CaseAuditStepsResource(
            CaseAudits caseAudits,
            AllocatingCases allocating,
            AuditingCase auditing,
            SampledCases cases,
            CaseAuditSight sight,
            CaseAuditViews views) {
        this.caseAudits = caseAudits;
        this.allocating = allocating;
        this.auditing = auditing;
        this.cases = cases;
        this.sight = sight;
        this.views = views;
    }

    /** Another auditor has it. */
    @POST
    @Path("/reallocations")
    @RolesAllowed("qa-manager")
    @Transactional
    @Operation(
            operationId = "reallocateCaseAudit",
            summary = "Give the audit of a case to another auditor",
            description =
                    "Before it is submitted, under the rules of allocation (QA4, QA20). The next auditor starts anew, and"
                            + " has the whole time (QA1).")
    @APIResponse(
            responseCode = "200",
            description = "The audit of the case as it stands.",
            content = @Content(schema = @Schema(implementation = CaseAuditView.class)))
    @APIResponse(responseCode = "409", description = "It was submitted or withdrawn.")
    @APIResponse(responseCode = "422", description = "The auditor may not have the case (QA4, QA20).")
    public Response reallocate(
            @PathParam("caseAuditId") UUID caseAuditId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ReallocateCaseRequest request) {
        var caseAudit = sight.toChange(caseAudits.find(caseAuditId), ifMatch);
        var drawn = cases.find(caseAudit.caseId())
                .orElseThrow(() -> new IllegalStateException("No drawn case of " + caseAuditId));
        return changed(allocating.reallocate(caseAudit, drawn, request.auditor()));
    }

    /** It was allocated in error, or its case was replaced. */
    @POST
    @Path("/withdrawals")
    @RolesAllowed("qa-manager")
    @Transactional
    @Operation(
            operationId = "withdrawCaseAudit",
            summary = "Take back the audit of a case",
            description =
                    "Allocated in error, or its case was replaced. It stays, marked, and counts no more; nothing is due.")
    @APIResponse(
            responseCode = "200",
            description = "The audit of the case as it stands.",
            content = @Content(schema = @Schema(implementation = CaseAuditView.class)))
    @APIResponse(responseCode = "409", description = "It was withdrawn before.")
    public Response withdraw(
            @PathParam("caseAuditId") UUID caseAuditId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull WithdrawCaseAuditRequest request) {
        var caseAudit = sight.toChange(caseAudits.find(caseAuditId), ifMatch);
        return changed(allocating.withdraw(caseAudit, request.reason()));
    }

    /** A practitioner or manager says something to it. */
    @POST
    @Path("/reflections")
    @RolesAllowed({"qa-manager", "qa-officer", "team-manager"})
    @Transactional
    @Operation(
            operationId = "recordCaseAuditReflection",
            summary = "Say what practitioner or manager think of an audit of a case",
            description =
                    "Once it is submitted. The manager's is written by the team manager, the practitioner's by the team"
                            + " manager or the auditor; one of each stands, the latest, and the others stay in the history.")
    @APIResponse(
            responseCode = "200",
            description = "The audit of the case as it stands.",
            content = @Content(schema = @Schema(implementation = CaseAuditView.class)))
    @APIResponse(responseCode = "409", description = "It was not submitted.")
    @APIResponse(responseCode = "422", description = "The caller does not write this reflection (QA22).")
    public Response reflect(
            @PathParam("caseAuditId") UUID caseAuditId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ReflectOnCaseAuditRequest request) {
        var caseAudit = sight.toChange(caseAudits.find(caseAuditId), ifMatch);
        var from = Codes.read("from", request.from(), Reflection.Source.class);
        sight.mayReflect(caseAudit, from).orRefuse();
        return changed(auditing.reflect(caseAudit, from, request.words(), sight.staff()));
    }

    private Response changed(CaseAudit caseAudit) {
        return AreaRecords.changed(caseAudit, views.of(caseAudit));
    }
}
