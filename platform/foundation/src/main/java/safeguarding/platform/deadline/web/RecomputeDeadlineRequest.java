package safeguarding.platform.deadline.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Under which rules a deadline is to be worked out again. */
@Schema(description = "Under which rules a deadline is to be worked out again.")
public record RecomputeDeadlineRequest(
        @Schema(
                required = true,
                description = "Name of the rule set; current is what is in force.",
                examples = "current")
        @NotBlank
        @Size(max = 60)
        String ruleSet,

        @Schema(
                description = "Bank holiday table to use; when absent, the one it was worked out with.",
                examples = "ew-2026-08-07")
        @Size(max = 60)
        @Nullable
        String calendarVersion,

        @Schema(description = "Whether what comes out holds from now on; needs If-Match. Otherwise nothing changes.")
        @Nullable
        Boolean apply) {

    boolean applies() {
        return Boolean.TRUE.equals(apply);
    }
}
