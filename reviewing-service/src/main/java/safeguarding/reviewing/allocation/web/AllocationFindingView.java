package safeguarding.reviewing.allocation.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.reviewing.allocation.AllocationFinding;

/** Something in an allocation that is bad but may be so. */
@Schema(name = "IroAllocationFinding", description = "Something that is bad but may be so: kept and flagged.")
public record AllocationFindingView(
        @Schema(required = true, examples = "not-independent")
        String code,

        @Schema(required = true, description = "Id of the rule.", examples = "C2.3")
        String ruleId,

        @Schema(required = true) String message) {

    static AllocationFindingView of(AllocationFinding finding) {
        return new AllocationFindingView(finding.code(), finding.ruleId(), finding.sentence());
    }
}
