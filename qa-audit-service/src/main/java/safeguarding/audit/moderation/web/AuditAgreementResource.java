package safeguarding.audit.moderation.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import safeguarding.audit.links.Links;
import safeguarding.audit.moderation.AuditAgreement;
import safeguarding.audit.moderation.Moderations;
import safeguarding.audit.neighbours.KnownAudits;
import safeguarding.audit.neighbours.KnownGrades;
import safeguarding.audit.neighbours.SubmittedAudit;
import safeguarding.audit.neighbours.SubmittedAudits;

/** How far the auditors of an audit agree. */
@Path("/v1/audits/{auditId}/agreement")
@Produces(MediaType.APPLICATION_JSON)
public class AuditAgreementResource {

    private final Moderations moderations;
    private final SubmittedAudits submitted;
    private final KnownAudits audits;
    private final KnownGrades grades;
    private final Links links;

    AuditAgreementResource(
            Moderations moderations, SubmittedAudits submitted, KnownAudits audits, KnownGrades grades, Links links) {
        this.moderations = moderations;
        this.submitted = submitted;
        this.audits = audits;
        this.grades = grades;
        this.links = links;
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
        var all = submitted.ofAudit(auditId);
        var byCase = all.stream().collect(Collectors.groupingBy(SubmittedAudit::caseId, Collectors.counting()));
        var scale = all.stream()
                .findFirst()
                .map(each -> grades.bestFirst(each.gradeScale()))
                .orElse(List.of());
        return AuditAgreementView.of(
                links.audit(auditId),
                (int) byCase.values().stream().filter(auditors -> auditors > 1).count(),
                moderations.ofAudit(auditId).size(),
                AuditAgreement.of(all, scale));
    }
}
