package safeguarding.reviewing.careplan.web;

import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.reviewing.careplan.drift.PermanenceDriftSwitch;
import safeguarding.reviewing.links.Links;

/** A rule of drift in permanence. */
@Schema(name = "PermanenceDriftRule", description = "A rule of drift in permanence, and how the unit has set it.")
public record PermanenceDriftRuleView(
        @Schema(required = true, examples = "PD3") String ruleId,

        @Schema(required = true, description = "What the rule says.")
        String sentence,

        @Schema(required = true, description = "Whether it is on.")
        boolean active,

        @Schema(required = true, description = "The amount with which it begins.")
        int amount,

        @Schema(required = true, description = "What the amount counts.", examples = "months")
        String unit,

        @Schema(required = true, description = "The amount while nobody has set another.")
        int usualAmount,

        @Schema(required = true) URI link) {

    static PermanenceDriftRuleView of(PermanenceDriftSwitch set, Links links) {
        var rule = set.rule();
        return new PermanenceDriftRuleView(
                rule.name(),
                rule.statement(),
                set.active(),
                set.amount(),
                rule.unit(),
                rule.usual(),
                links.permanenceDriftRule(rule.name()));
    }
}
