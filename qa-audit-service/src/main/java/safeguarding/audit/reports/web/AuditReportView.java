package safeguarding.audit.reports.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.moderation.web.AuditAgreementView;

/** The report of an audit. */
@Schema(
        name = "AuditReport",
        description =
                "The report of an audit: how its cases were chosen, what they came to, what was found and what is done"
                        + " about it. It names neither a child nor an auditor.")
public record AuditReportView(
        @Schema(required = true) UUID auditId,
        @Schema(required = true, examples = "2013-14/03") String reference,
        @Schema(required = true) String title,

        @Schema(required = true, description = "Title of its theme.")
        String theme,

        @Schema(
                required = true,
                description = "What its cases are.",
                enumeration = {
                    "child-protection-plan",
                    "looked-after",
                    "child-in-need",
                    "supervision-file",
                    "family-support"
                })
        String kind,

        @Schema(required = true, maxItems = 100, description = "Codes of its areas; none is the whole council.")
        List<String> areas,

        @Schema(required = true) LocalDate startsOn,
        @Schema(required = true) LocalDate dueOn,

        @Schema(
                required = true,
                enumeration = {"planned", "in-fieldwork", "reported", "closed", "cancelled"})
        String standing,

        @Schema(required = true, description = "The audit tool and the version that was used.")
        String tool,

        @Schema(
                required = true,
                description = "unit: every number; public: small numbers are suppressed.",
                enumeration = {"unit", "public"})
        String audience,

        @Schema(required = true, description = "The civil day of the answer.")
        LocalDate asAt,

        @Schema(description = "How many cases were planned; absent for an audit of before this service.") @Nullable
        Integer planned,

        @Schema(
                required = true,
                maxItems = 100,
                description = "How its cases were chosen; empty for an audit of before this service.")
        List<ReportedSelectionView> selections,

        @Schema(required = true, description = "Cases whose audit counts.")
        ReportedCountView cases,

        @Schema(required = true, maxItems = 10) List<ReportedGradesView> grades,

        @Schema(required = true, description = "Cases graded good or better.")
        ReportedShareView goodOrBetter,

        @Schema(required = true, maxItems = 200) List<ReportedGroupView> areasOfCases,

        @Schema(required = true, maxItems = 1000, description = "For the unit only.")
        List<ReportedGroupView> teamsOfCases,

        @Schema(required = true, maxItems = 3000, description = "Every question that was answered.")
        List<ReportedQuestionView> questions,

        @Schema(description = "How far the auditors agree; for the unit only.") @Nullable
        AuditAgreementView agreement,

        @Schema(required = true, maxItems = 1000) List<ReportedFindingView> strengths,
        @Schema(required = true, maxItems = 1000) List<ReportedFindingView> areasForImprovement,

        @Schema(required = true, maxItems = 8, description = "The series up to this audit, the earliest first.")
        List<ReportedAuditView> series,

        @Schema(required = true, maxItems = 20) List<DefinitionView> definitions,
        @Schema(required = true) URI link) {}
