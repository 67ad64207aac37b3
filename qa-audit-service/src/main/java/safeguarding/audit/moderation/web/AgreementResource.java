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
import safeguarding.audit.moderation.Disagreement;
import safeguarding.audit.moderation.Moderations;
import safeguarding.audit.neighbours.KnownAudits;
import safeguarding.audit.neighbours.KnownGrades;
import safeguarding.audit.neighbours.SubmittedAudit;
import safeguarding.audit.neighbours.SubmittedAudits;

/** Where auditors disagree, and how far they agree. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
public class AgreementResource {

    private final ModeratedCase moderated;
    private final Moderations moderations;
    private final SubmittedAudits submitted;
    private final KnownAudits audits;
    private final KnownGrades grades;
    private final Links links;

    AgreementResource(
            ModeratedCase moderated,
            Moderations moderations,
            SubmittedAudits submitted,
            KnownAudits audits,
            KnownGrades grades,
            Links links) {
        this.moderated = moderated;
        this.moderations = moderations;
        this.submitted = submitted;
        this.audits = audits;
        this.grades = grades;
        this.links = links;
    }

    /** Where the auditors of a case disagree. */
    @GET
    @Path("/sample-cases/{sampleCaseId}/disagreements")
    @RolesAllowed({"head-of-safeguarding", "qa-manager"})
    @Transactional
    @Operation(
            operationId = "listCaseDisagreements",
            summary = "Read where the auditors of a case disagree",
            description = "Nothing until every auditor of the case has submitted (QA23). Words are not compared.")
    @APIResponse(responseCode = "200", description = "All disagreements; there is one page.")
    public CaseDisagreementsView disagreements(@PathParam("sampleCaseId") UUID sampleCaseId) {
        return CaseDisagreementsView.of(Disagreement.of(moderated.toRead(sampleCaseId)));
    }

    /** How far the auditors of an audit agree. */
    @GET
    @Path("/audits/{auditId}/agreement")
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
