package safeguarding.reviewing.reviews.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.reviewing.reviews.ReviewFinding;

/** Something about a review that is bad but may be so. */
@Schema(name = "ReviewFinding", description = "Something that is bad but may be so: kept and flagged.")
public record ReviewFindingView(
        @Schema(required = true, examples = "no-named-iro") String code,

        @Schema(required = true, description = "Id of the rule.", examples = "C2.1")
        String ruleId,

        @Schema(required = true) String message) {

    static ReviewFindingView of(ReviewFinding finding) {
        return new ReviewFindingView(finding.code(), finding.ruleId(), finding.sentence());
    }
}
