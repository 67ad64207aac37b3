package safeguarding.reviewing.visits.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a visit that was recorded never was. */
@Schema(
        name = "LookedAfterVisitWithdrawal",
        description = "Why a visit that was recorded never was; it stays in this service.")
public record WithdrawVisitRequest(
        @Schema(required = true, description = "In the words of the unit.") @NotBlank @Size(max = 1000)
        String reason) {

    @Override
    public String toString() {
        return "WithdrawVisitRequest[masked]";
    }
}
