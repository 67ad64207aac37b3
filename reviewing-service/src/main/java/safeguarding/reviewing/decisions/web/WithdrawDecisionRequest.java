package safeguarding.reviewing.decisions.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a decision is to be done no more. */
@Schema(name = "ReviewDecisionWithdrawal", description = "Why a decision is to be done no more.")
public record WithdrawDecisionRequest(
        @Schema(required = true, description = "In the words of the unit; it stays in this service.")
        @NotBlank
        @Size(max = 1000)
        String reason) {

    @Override
    public String toString() {
        return "WithdrawDecisionRequest[masked]";
    }
}
