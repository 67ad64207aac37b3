package safeguarding.audit.reports.web;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.measure.web.IndicatorView;

/** A section of the yearly report. */
@Schema(
        name = "AnnualQaReportSection",
        description = "A section of the yearly report: what is said, and what it rests on.")
public record AnnualSectionView(
        @Schema(
                required = true,
                enumeration = {
                    "summary",
                    "programme",
                    "cases",
                    "good-practice",
                    "challenges",
                    "response",
                    "concerns",
                    "feedback",
                    "priorities"
                })
        String section,

        @Schema(required = true) String title,

        @Schema(description = "What the manager of quality assurance says; absent where nothing is said.") @Nullable
        SaidView commentary,

        @Schema(
                required = true,
                maxItems = 20,
                description = "The figures, as they stand under /v1/indicators for the same days.")
        List<IndicatorView> figures,

        @Schema(required = true, maxItems = 1000, description = "Only in programme: its audits.")
        List<ReportedAuditView> audits,

        @Schema(
                required = true,
                maxItems = 1000,
                description = "Only in good-practice and challenges: strengths and areas for improvement.")
        List<ReportedFindingView> findings,

        @Schema(required = true, maxItems = 10, description = "Only in feedback: responses by who gave them.")
        List<ReportedCountView> feedback) {

    /** What is said in a section. */
    @Schema(name = "AnnualQaReportWords", description = "What is said in a section.")
    public record SaidView(
            @Schema(required = true, description = "Plain text.")
            String text,

            @Schema(required = true) LocalDate writtenOn) {

        @Override
        public String toString() {
            return "SaidView[" + writtenOn + "]";
        }
    }
}
