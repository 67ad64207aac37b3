package safeguarding.reviewing.care.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a period of care was recorded in error. */
@Schema(description = "Why the period was recorded in error.")
public record WithdrawPeriodOfCareRequest(
        @Schema(required = true, description = "In the words of the unit.") @NotBlank @Size(max = 1000)
        String reason) {

    @Override
    public String toString() {
        return "WithdrawPeriodOfCareRequest[masked]";
    }
}
