package safeguarding.audit.moderation.web;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.moderation.Disagreement;
import safeguarding.audit.neighbours.KnownAudit;
import safeguarding.audit.neighbours.SubmittedAudit;

/** The moderator's report on an audit. */
@Schema(
        name = "AuditModerationReport",
        description =
                "The moderator's report: how far the auditors of an audit agree, where they disagree and what was settled"
                        + " with which reason.")
public record ModerationReportView(
        @Schema(required = true) AuditAgreementView agreement,

        @Schema(required = true, description = "Share of cases, in percent, for which a second auditor was planned.")
        int secondAuditorsPlanned,

        @Schema(required = true, description = "Cases that one auditor alone has submitted.")
        int auditedOnce,

        @Schema(
                required = true,
                description = "Audits of cases that are not submitted; their cases are nowhere in this report.")
        int open,

        @Schema(required = true, description = "Cases with disagreements that are not settled; they do not count yet.")
        int unsettled,

        @Schema(required = true, description = "Cases that several auditors have submitted.", maxItems = 1000)
        List<ReportedCase> cases) {

    /** A case that several auditors have submitted. */
    @Schema(name = "AuditModeratedCase", description = "A case that several auditors have submitted.")
    public record ReportedCase(
            @Schema(required = true, description = "The drawn case.")
            UUID sampleCaseId,

            @Schema(description = "Code of the area of the case; absent when not known.") @Nullable
            String area,

            @Schema(required = true, description = "Staff numbers, in the order of allocation.", maxItems = 50)
            List<String> auditors,

            @Schema(required = true, description = "Where they disagree as it stands, the grade last.", maxItems = 3000)
            List<CaseDisagreementsView.DisagreementView> disagreements,

            @Schema(description = "What counts, and why; absent while nothing was settled.") @Nullable
            CaseModerationView moderation) {

        static ReportedCase of(List<SubmittedAudit> ofCase, @Nullable CaseModerationView moderation) {
            var first = ofCase.getFirst();
            return new ReportedCase(
                    first.caseId(),
                    first.area(),
                    ofCase.stream().map(SubmittedAudit::auditor).toList(),
                    CaseDisagreementsView.of(Disagreement.of(ofCase)).items(),
                    moderation);
        }

        boolean isUnsettled() {
            return moderation == null && !disagreements.isEmpty();
        }
    }

    static ModerationReportView of(
            AuditAgreementView agreement, KnownAudit audit, int auditedOnce, int open, List<ReportedCase> cases) {
        return new ModerationReportView(
                agreement,
                audit.secondAuditors(),
                auditedOnce,
                open,
                (int) cases.stream().filter(ReportedCase::isUnsettled).count(),
                cases);
    }
}
