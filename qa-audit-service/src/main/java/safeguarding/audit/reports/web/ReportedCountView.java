package safeguarding.audit.reports.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.reports.figures.ToldCount;

/** How many there are of something. */
@Schema(name = "ReportedCount", description = "How many there are of something.")
public record ReportedCountView(
        @Schema(required = true, description = "What is counted.", maxLength = 200)
        String code,

        @Schema(required = true, description = "The same for people.")
        String title,

        @Schema(description = "How many; absent when suppressed.", minimum = "0") @Nullable
        Long count,

        @Schema(required = true, description = "Whether the number is there and not told.")
        boolean suppressed) {

    static ReportedCountView of(ToldCount told, String title) {
        return new ReportedCountView(told.code(), title, told.count(), told.suppressed());
    }

    static ReportedCountView of(ToldCount told) {
        return of(told, InWords.code(told.code()));
    }
}
