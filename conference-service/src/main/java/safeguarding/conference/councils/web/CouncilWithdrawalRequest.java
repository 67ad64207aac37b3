package safeguarding.conference.councils.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why something that was recorded between councils never was. */
@Schema(description = "Why something that was recorded between councils never was.")
public record CouncilWithdrawalRequest(
        @Schema(required = true, description = "In the words of the unit.") @NotBlank @Size(max = 1000)
        String reason) {

    @Override
    public String toString() {
        return "CouncilWithdrawalRequest[masked]";
    }
}
