package safeguarding.platform.deadline.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.platform.deadline.Deadline;

/** A deadline as it was, and as it comes out. */
@Schema(description = "A deadline as it was, and as it comes out under the rules that were asked for.")
public record RecomputedDeadlineView(
        @Schema(required = true) Deadline before,
        @Schema(required = true) Deadline recomputed,

        @Schema(required = true, description = "Whether what came out holds from now on.")
        boolean applied) {}
