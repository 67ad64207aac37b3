package safeguarding.audit.reports.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The report of a theme. */
@Schema(
        name = "AuditThemeReport",
        description = "The report of a theme: its audits in time, what they found, what is done and learnt about it.")
public record ThemeReportView(
        @Schema(required = true) UUID themeId,

        @Schema(required = true, examples = "neglect-and-long-plans")
        String code,

        @Schema(required = true) String title,

        @Schema(description = "What audits of it are to find out.") @Nullable
        String question,

        @Schema(description = "Code of the domain of practice (J1) that a weakness in it belongs to.") @Nullable
        String practiceDomain,

        @Schema(required = true, maxItems = 100, description = "Why it is audited, each in a sentence.")
        List<String> sources,

        @Schema(
                required = true,
                description = "unit: every number; public: small numbers are suppressed.",
                enumeration = {"unit", "public"})
        String audience,

        @Schema(required = true, description = "The civil day of the answer.")
        LocalDate asAt,

        @Schema(
                required = true,
                maxItems = 1000,
                description = "Its audits that the caller sees, the earliest start first.")
        List<ReportedAuditView> audits,

        @Schema(required = true, maxItems = 1000) List<ReportedFindingView> strengths,
        @Schema(required = true, maxItems = 1000) List<ReportedFindingView> areasForImprovement,

        @Schema(required = true, maxItems = 10, description = "Who said something about it.")
        List<ReportedCountView> feedback,

        @Schema(required = true, maxItems = 20) List<DefinitionView> definitions,
        @Schema(required = true) URI link) {}
