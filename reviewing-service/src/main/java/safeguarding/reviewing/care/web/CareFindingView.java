package safeguarding.reviewing.care.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.reviewing.care.CareFinding;

/** Something in a period of care that is bad but may be so. */
@Schema(name = "CareFinding", description = "Something in the period that is bad but may be so: kept and flagged.")
public record CareFindingView(
        @Schema(required = true, examples = "supported-accommodation-under-16")
        String code,

        @Schema(required = true, description = "Id of the rule.", examples = "371")
        String ruleId,

        @Schema(required = true) String message) {

    static CareFindingView of(CareFinding finding) {
        return new CareFindingView(finding.code(), finding.ruleId(), finding.sentence());
    }
}
