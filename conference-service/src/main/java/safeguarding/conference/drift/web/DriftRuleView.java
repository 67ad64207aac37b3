package safeguarding.conference.drift.web;

import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.conference.drift.DriftSwitch;
import safeguarding.conference.links.Links;

/** A rule of the drift radar. */
@Schema(name = "DriftRule", description = "A rule of the drift radar, and how the unit has set it.")
public record DriftRuleView(
        @Schema(required = true, examples = "DR5") String ruleId,

        @Schema(required = true, description = "What the rule says.")
        String sentence,

        @Schema(required = true, description = "Whether it is on.")
        boolean active,

        @Schema(required = true, description = "The amount with which it begins.")
        int amount,

        @Schema(required = true, description = "What the amount counts.", examples = "core groups")
        String unit,

        @Schema(required = true, description = "The amount while nobody has set another.")
        int usualAmount,

        @Schema(required = true) URI link) {

    static DriftRuleView of(DriftSwitch set, Links links) {
        var rule = set.rule();
        return new DriftRuleView(
                rule.name(),
                rule.statement(),
                set.active(),
                set.amount(),
                rule.unit(),
                rule.usual(),
                links.to("/v1/drift-rules/" + rule.name()));
    }
}
