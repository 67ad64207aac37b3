package safeguarding.audit.moderation.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import safeguarding.audit.links.Links;
import safeguarding.audit.moderation.CaseModeration;
import safeguarding.audit.moderation.Moderations;
import safeguarding.audit.moderation.web.ModerationReportView.ReportedCase;
import safeguarding.audit.neighbours.KnownAudits;
import safeguarding.audit.neighbours.SubmittedAudit;
import safeguarding.audit.neighbours.SubmittedAudits;
import safeguarding.platform.access.Access;

/** The moderator's report on an audit. */
@Path("/v1/audits/{auditId}/moderation-report")
@Produces(MediaType.APPLICATION_JSON)
public class ModerationReportResource {

    private final MeasuringAgreement measuring;
    private final Moderations moderations;
    private final SubmittedAudits submitted;
    private final KnownAudits audits;
    private final Links links;
    private final Access access;

    ModerationReportResource(
            MeasuringAgreement measuring,
            Moderations moderations,
            SubmittedAudits submitted,
            KnownAudits audits,
            Links links,
            Access access) {
        this.measuring = measuring;
        this.moderations = moderations;
        this.submitted = submitted;
        this.audits = audits;
        this.links = links;
        this.access = access;
    }

    /** The report. */
    @GET
    @RolesAllowed({"head-of-safeguarding", "qa-manager"})
    @Transactional
    @Operation(
            operationId = "getAuditModerationReport",
            summary = "Read the moderator's report on an audit",
            description =
                    "How far its auditors agree, each case that several of them have submitted with where they disagree,"
                            + " and what was settled with which reason. A case of which one has not submitted is nowhere in it; one"
                            + " whose child the caller may not see is counted and not shown.")
    @APIResponse(
            responseCode = "200",
            description = "The report.",
            content = @Content(schema = @Schema(implementation = ModerationReportView.class)))
    public ModerationReportView report(@PathParam("auditId") UUID auditId) {
        var audit = audits.inSight(auditId);
        var all = submitted.ofAudit(auditId);
        var byCase = all.stream()
                .collect(Collectors.groupingBy(SubmittedAudit::caseId, LinkedHashMap::new, Collectors.toList()));
        var settled = moderations.ofAudit(auditId).stream()
                .collect(Collectors.toMap(CaseModeration::caseId, each -> CaseModerationView.of(each, links)));
        var cases = byCase.values().stream()
                .filter(ofCase -> ofCase.size() > 1)
                .filter(this::mayShow)
                .map(ofCase ->
                        ReportedCase.of(ofCase, settled.get(ofCase.getFirst().caseId())))
                .toList();
        return ModerationReportView.of(
                measuring.of(auditId),
                audit,
                (int) byCase.values().stream()
                        .filter(ofCase -> ofCase.size() == 1)
                        .count(),
                submitted.open(auditId),
                cases);
    }

    private boolean mayShow(List<SubmittedAudit> ofCase) {
        var child = ofCase.getFirst().childId();
        if (child == null) {
            return true;
        }
        var shown = access.mayName(child);
        if (shown) {
            access.shown(List.of(child));
        }
        return shown;
    }
}
