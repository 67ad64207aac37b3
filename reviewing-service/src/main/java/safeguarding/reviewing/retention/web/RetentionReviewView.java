package safeguarding.reviewing.retention.web;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A record that has come up for review. */
@Schema(
        name = "ReviewingRetentionReview",
        description = "A record that has come up for review by the council's schedule.")
public record RetentionReviewView(
        @Schema(required = true) UUID childId,
        @Schema(required = true) String area,

        @Schema(
                required = true,
                enumeration = {"looked-after", "adopted", "child-in-need"})
        String retention,

        @Schema(required = true, examples = "L1") String rule,
        @Schema(required = true) LocalDate dueOn) {}
