package safeguarding.conference.family.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why something that was written about a family never was so. */
@Schema(description = "Why something that was written about a family never was so.")
public record FamilyWithdrawalRequest(
        @Schema(required = true, description = "In the words of the unit.") @NotBlank @Size(max = 1000)
        String reason) {

    @Override
    public String toString() {
        return "FamilyWithdrawalRequest[masked]";
    }
}
