package safeguarding.audit.moderation.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import safeguarding.audit.neighbours.KnownAudits;

/** How far the auditors of an audit agree. */
@Path("/v1/audits/{auditId}/agreement")
@Produces(MediaType.APPLICATION_JSON)
public class AuditAgreementResource {

    private final MeasuringAgreement measuring;
    private final KnownAudits audits;

    AuditAgreementResource(MeasuringAgreement measuring, KnownAudits audits) {
        this.measuring = measuring;
        this.audits = audits;
    }

    /** How far the auditors of an audit agree. */
    @GET
    @RolesAllowed({"head-of-safeguarding", "qa-manager", "qa-officer"})
    @Transactional
    @Operation(
            operationId = "getAuditAgreement",
            summary = "Read how far the auditors of an audit agree",
            description =
                    "By question and for the grades, beyond what chance brings, with n and what can be said of it. What was"
                            + " submitted counts, before anything was settled. It is the figures of the moderator's report.")
    @APIResponse(responseCode = "200", description = "The agreement.")
    public AuditAgreementView agreement(@PathParam("auditId") UUID auditId) {
        audits.inSight(auditId);
        return measuring.of(auditId);
    }
}
