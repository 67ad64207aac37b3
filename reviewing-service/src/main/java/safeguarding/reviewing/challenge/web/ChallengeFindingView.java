package safeguarding.reviewing.challenge.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.reviewing.challenge.ChallengeFinding;

/** Something about a challenge that is bad but may be so. */
@Schema(name = "ChallengeFinding", description = "Something that is bad but may be so: kept and flagged.")
public record ChallengeFindingView(
        @Schema(required = true, examples = "effect-not-known")
        String code,

        @Schema(required = true, description = "Id of the rule.", examples = "C2.9")
        String ruleId,

        @Schema(required = true) String message) {

    static ChallengeFindingView of(ChallengeFinding finding) {
        return new ChallengeFindingView(finding.code(), finding.ruleId(), finding.sentence());
    }
}
