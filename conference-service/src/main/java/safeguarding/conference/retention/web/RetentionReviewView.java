package safeguarding.conference.retention.web;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A record that has come up for review. */
@Schema(name = "RetentionReview", description = "A record that has come up for review by the council's schedule.")
public record RetentionReviewView(
        @Schema(required = true) UUID childId,
        @Schema(required = true) String area,

        @Schema(
                required = true,
                enumeration = {"child-protection", "child-in-need", "looked-after", "adopted", "supervision-order"})
        String retention,

        @Schema(required = true, examples = "L3") String rule,
        @Schema(required = true) LocalDate dueOn) {}
