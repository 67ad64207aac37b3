package safeguarding.conference.court.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why proceedings never were. */
@Schema(description = "Why proceedings never were.")
public record WithdrawCourtProceedingsRequest(
        @Schema(required = true, description = "In the words of the unit.") @NotBlank @Size(max = 1000)
        String reason) {

    @Override
    public String toString() {
        return "WithdrawCourtProceedingsRequest[masked]";
    }
}
