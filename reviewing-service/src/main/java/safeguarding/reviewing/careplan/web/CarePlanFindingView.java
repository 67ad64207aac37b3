package safeguarding.reviewing.careplan.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.reviewing.careplan.CarePlanFinding;

/** Something about a care plan that is bad but may be so. */
@Schema(name = "CarePlanFinding", description = "Something that is bad but may be so: kept and flagged.")
public record CarePlanFindingView(
        @Schema(required = true, examples = "no-permanence-plan")
        String code,

        @Schema(required = true, description = "Id of the rule.", examples = "C2.13")
        String ruleId,

        @Schema(required = true) String message) {

    static CarePlanFindingView of(CarePlanFinding finding) {
        return new CarePlanFindingView(finding.code(), finding.ruleId(), finding.sentence());
    }
}
