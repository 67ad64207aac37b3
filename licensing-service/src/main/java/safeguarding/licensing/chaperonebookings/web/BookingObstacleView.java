package safeguarding.licensing.chaperonebookings.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that keeps a chaperone from what was booked. */
@Schema(name = "ChaperoneBookingObstacle", description = "Something that keeps a chaperone from what was booked.")
public record BookingObstacleView(
        @Schema(required = true, description = "Rule that it breaks.", examples = "H9")
        String rule,

        @Schema(required = true, description = "Where the rule stands.")
        String citation,

        @Schema(required = true, description = "Why, in one sentence.")
        String reason) {}
