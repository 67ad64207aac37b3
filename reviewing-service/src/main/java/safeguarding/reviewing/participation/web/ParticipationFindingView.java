package safeguarding.reviewing.participation.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.reviewing.participation.ParticipationFinding;

/** Something that is bad, or that the return would refuse. */
@Schema(name = "ReviewParticipationFinding", description = "Something that is bad but may be so: kept and flagged.")
public record ParticipationFindingView(
        @Schema(required = true, examples = "not-seen-alone")
        String code,

        @Schema(required = true, description = "Id of the rule.")
        String ruleId,

        @Schema(required = true) String sentence) {

    static ParticipationFindingView of(ParticipationFinding finding) {
        return new ParticipationFindingView(finding.code(), finding.ruleId(), finding.sentence());
    }
}
