package safeguarding.reviewing.footprint.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a contact is taken back. */
@Schema(name = "IroContactWithdrawal", description = "Why a contact is taken back; it stays in this service.")
public record WithdrawContactRequest(
        @Schema(required = true, description = "In the words of the unit.") @NotBlank @Size(max = 1000)
        String reason) {

    @Override
    public String toString() {
        return "WithdrawContactRequest[masked]";
    }
}
