package safeguarding.audit.caseaudits.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import safeguarding.audit.caseaudits.AuditingCase;
import safeguarding.audit.caseaudits.CaseAudits;
import safeguarding.audit.links.Links;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.lists.AreaRecords;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/** Who a case is: for its auditor alone, one case at a time, and logged. */
@Path("/v1/case-audits/{caseAuditId}/identity-resolutions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CaseIdentityResource {

    private final CaseAudits caseAudits;
    private final AuditingCase auditing;
    private final CaseAuditSight sight;
    private final Access access;
    private final Links links;

    CaseIdentityResource(
            CaseAudits caseAudits, AuditingCase auditing, CaseAuditSight sight, Access access, Links links) {
        this.caseAudits = caseAudits;
        this.auditing = auditing;
        this.sight = sight;
        this.access = access;
        this.links = links;
    }

    /** Says who the case is. */
    @POST
    @RolesAllowed({"qa-manager", "qa-officer"})
    @Transactional
    @Operation(
            operationId = "resolveCaseIdentity",
            summary = "Ask who a case is",
            description =
                    "For its auditor alone, until the audit of the case is submitted; to everybody else there is none. The"
                            + " reason is kept, and who looked at the child is logged. Names are not here: the records of the child"
                            + " are read in the other services with the caller's own rights.")
    @APIResponse(responseCode = "200", description = "Who the case is.")
    @APIResponse(responseCode = "404", description = "There is no such audit of a case for this caller.")
    @APIResponse(responseCode = "409", description = "It was submitted or withdrawn, or the case is no child's.")
    public CaseIdentityView resolve(
            @PathParam("caseAuditId") UUID caseAuditId, @Valid @NotNull ResolveCaseIdentityRequest request) {
        var caseAudit = caseAudits
                .find(caseAuditId)
                .filter(each -> each.auditor().equals(sight.staff()))
                .orElseThrow(() -> AreaRecords.none(CaseAuditSight.TYPE));
        var childId = caseAudit
                .childId()
                .orElseThrow(() -> ProblemException.of(
                        ProblemType.CONFLICT, "The case is no child's, or its record was destroyed."));
        access.toRead(ProtectedRecord.ofChild(childId));
        caseAudits.hold(caseAudit);
        auditing.resolve(caseAudit, sight.staff(), request.reason());
        return new CaseIdentityView(
                childId,
                links.elsewhere("conference/v1/children/" + childId),
                links.elsewhere("reviewing/v1/children/" + childId),
                request.reason());
    }
}
