package safeguarding.reviewing.workers.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a record is taken back. */
@Schema(name = "CaseHoldingWithdrawal", description = "Why a record is taken back; it stays in this service.")
public record WithdrawCaseHoldingRequest(
        @Schema(required = true, description = "In the words of the unit.") @NotBlank @Size(max = 1000)
        String reason) {

    @Override
    public String toString() {
        return "WithdrawCaseHoldingRequest[masked]";
    }
}
