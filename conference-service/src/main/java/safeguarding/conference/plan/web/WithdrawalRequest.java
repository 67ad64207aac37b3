package safeguarding.conference.plan.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why something that was recorded never was. */
@Schema(description = "Why something that was recorded never was.")
public record WithdrawalRequest(
        @Schema(required = true, description = "In the words of the unit; never shown to partner agencies.")
        @NotBlank
        @Size(max = 1000)
        String reason) {

    @Override
    public String toString() {
        return "WithdrawalRequest[masked]";
    }
}
