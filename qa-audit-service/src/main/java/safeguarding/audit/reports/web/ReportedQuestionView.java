package safeguarding.audit.reports.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a question of the tool was answered. */
@Schema(
        name = "ReportedQuestion",
        description = "How a question of the tool was answered. Words, numbers and days are not told.")
public record ReportedQuestionView(
        @Schema(required = true, description = "Stable code of the question.")
        String code,

        @Schema(required = true, description = "The question.")
        String text,

        @Schema(
                required = true,
                maxItems = 100,
                description = "How many answered what; outside the unit all or none are told.")
        List<ReportedCountView> answers,

        @Schema(
                description =
                        "Answered with yes, of those where it applies and was answered; absent for other questions and"
                                + " when suppressed.")
        @Nullable
        ReportedShareView yes) {}
