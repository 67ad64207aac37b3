package safeguarding.licensing.bodies.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.licensing.neighbours.Shortfall;

/** Why an approval cannot be given as it stands. */
@Schema(
        name = "BodyOfPersonsShortfall",
        description = "Why an approval of a body of persons cannot be given as it stands.")
public record BodyShortfallView(
        @Schema(required = true, description = "Rule that it breaks.", examples = "H4")
        String rule,

        @Schema(required = true, description = "Where the rule stands.")
        String citation,

        @Schema(required = true, description = "What is missing or wrong.")
        String field,

        @Schema(required = true, description = "Why, in one sentence.")
        String reason,

        @Schema(required = true, description = "Whether it bars the approval.")
        boolean bars) {

    static BodyShortfallView of(Shortfall shortfall) {
        return new BodyShortfallView(
                shortfall.ruleId(), shortfall.citation(), shortfall.field(), shortfall.reason(), shortfall.bars());
    }
}
