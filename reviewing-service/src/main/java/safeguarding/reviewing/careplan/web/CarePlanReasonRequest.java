package safeguarding.reviewing.careplan.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why something of a care plan is taken back. */
@Schema(name = "CarePlanReason", description = "Why something of a care plan is taken back; it stays in this service.")
public record CarePlanReasonRequest(
        @Schema(required = true, description = "In the words of the unit.") @NotBlank @Size(max = 1000)
        String reason) {

    @Override
    public String toString() {
        return "CarePlanReasonRequest[masked]";
    }
}
