package safeguarding.audit.caseaudits.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import safeguarding.audit.caseaudits.CaseWorkloads;

/** What the auditors have to do. */
@Path("/v1/case-audit-workloads")
@Produces(MediaType.APPLICATION_JSON)
public class CaseWorkloadsResource {

    private final CaseWorkloads workloads;

    CaseWorkloadsResource(CaseWorkloads workloads) {
        this.workloads = workloads;
    }

    /** What everybody has to do who audits today. */
    @GET
    @RolesAllowed({"head-of-safeguarding", "qa-manager"})
    @Transactional
    @Operation(
            operationId = "listCaseAuditWorkloads",
            summary = "List what the auditors have to do",
            description =
                    "Of every officer who stands in the register today: days for audits, open audits of cases, and"
                            + " those that are overdue. To be looked at before a case is allocated.")
    @APIResponse(
            responseCode = "200",
            description = "By staff number.",
            content = @Content(schema = @Schema(implementation = CaseWorkloadsView.class)))
    public CaseWorkloadsView list() {
        return new CaseWorkloadsView(
                workloads.today().stream().map(CaseWorkloadView::of).toList());
    }
}
