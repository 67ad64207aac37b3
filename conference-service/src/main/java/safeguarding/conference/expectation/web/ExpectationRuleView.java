package safeguarding.conference.expectation.web;

import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.conference.expectation.ExpectationRule;
import safeguarding.conference.links.Links;

/** A rule on who is expected. */
@Schema(description = "A rule on who is expected at a conference.")
public record ExpectationRuleView(
        @Schema(required = true) UUID ruleId,

        @Schema(required = true, description = "Grows with each change; expectations name it.")
        int version,

        @Schema(required = true) ExpectationRuleFields rule,
        @Schema(required = true) URI link) {

    static ExpectationRuleView of(ExpectationRule rule, Links links) {
        return new ExpectationRuleView(
                rule.id(),
                rule.version(),
                ExpectationRuleFields.of(rule.expects()),
                links.to("/v1/expectation-rules/" + rule.id()));
    }
}
