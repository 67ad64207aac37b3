package safeguarding.reviewing.annualreport.web;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.measure.web.IndicatorView;

/** A section of a yearly report. */
@Schema(
        name = "IroAnnualReportSection",
        description = "A section of a yearly report: figures, and what is said of them.")
public record ReportSectionView(
        @Schema(
                required = true,
                enumeration = {
                    "summary",
                    "children",
                    "reviewing-officers",
                    "reviews",
                    "participation",
                    "between-reviews",
                    "permanence",
                    "challenge",
                    "themes",
                    "priorities"
                })
        String section,

        @Schema(required = true) String title,

        @Schema(description = "What the manager of the reviewing officers says; absent where nothing is said.")
        @Nullable
        SaidView commentary,

        @Schema(
                required = true,
                maxItems = 20,
                description = "The figures, as they stand under /v1/indicators for the same days.")
        List<IndicatorView> figures,

        @Schema(
                required = true,
                maxItems = 50,
                description = "Only in themes: what was challenged, and in how many care plans permanence drifts.")
        List<ThemeView> themes) {

    /** What is said in a section. */
    @Schema(name = "IroAnnualReportWords", description = "What is said in a section.")
    public record SaidView(
            @Schema(required = true, description = "Plain text.")
            String text,

            @Schema(required = true) LocalDate writtenOn) {

        @Override
        public String toString() {
            return "SaidView[" + writtenOn + "]";
        }
    }

    /** Something that reviewing officers raised. */
    @Schema(name = "IroAnnualReportTheme", description = "Something that reviewing officers raised.")
    public record ThemeView(
            @Schema(
                    required = true,
                    description = "What they challenged in the year, or a rule of drift in permanence on the last day.",
                    enumeration = {"challenge", "drift"})
            String source,

            @Schema(required = true, description = "Topic of challenges, or id of the rule.", examples = "care-plan")
            String code,

            @Schema(required = true) String title,

            @Schema(description = "Challenges raised, or care plans; absent when suppressed.", minimum = "0") @Nullable
            Long count,

            @Schema(required = true, description = "Whether the number is there and not told.")
            boolean suppressed) {}
}
