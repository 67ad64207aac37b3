package safeguarding.conference.returns.cpis.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The NHS number of an expected child's mother. */
@Schema(name = "MotherNhsNumber", description = "The NHS number under which the plan of an expected child is told.")
public record MotherNhsNumberView(
        @Schema(examples = "9990000026", maxLength = 10, description = "Absent while none was recorded.") @Nullable
        String nhsNumber) {

    @Override
    public String toString() {
        return "MotherNhsNumberView[masked]";
    }
}
