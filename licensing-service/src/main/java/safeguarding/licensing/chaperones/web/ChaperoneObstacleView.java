package safeguarding.licensing.chaperones.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.licensing.neighbours.Shortfall;

/** Something that keeps a chaperone from having children in care. */
@Schema(name = "ChaperoneObstacle", description = "Something that keeps a chaperone from having children in care.")
public record ChaperoneObstacleView(
        @Schema(required = true, description = "Rule that it breaks.", examples = "H9")
        String rule,

        @Schema(required = true, description = "Where the rule stands.")
        String citation,

        @Schema(required = true, description = "Why, in one sentence.")
        String reason) {

    static ChaperoneObstacleView of(Shortfall shortfall) {
        return new ChaperoneObstacleView(shortfall.ruleId(), shortfall.citation(), shortfall.reason());
    }
}
