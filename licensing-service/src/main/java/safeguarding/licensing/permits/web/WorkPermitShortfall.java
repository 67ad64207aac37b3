package safeguarding.licensing.permits.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.licensing.neighbours.Shortfall;

/** What is missing from a permit, or against the law. */
@Schema(description = "What is missing from a permit, or against the law.")
public record WorkPermitShortfall(
        @Schema(required = true, examples = "G1") String rule,
        @Schema(required = true) String citation,

        @Schema(required = true, description = "What is missing or wrong, by its name in the request.")
        String field,

        @Schema(required = true, description = "With the day and the figures, where there are some.")
        String reason,

        @Schema(required = true, description = "Whether it bars the permit; what does not is to be thought about.")
        boolean bars) {

    static WorkPermitShortfall of(Shortfall it) {
        return new WorkPermitShortfall(it.ruleId(), it.citation(), it.field(), it.reason(), it.bars());
    }
}
