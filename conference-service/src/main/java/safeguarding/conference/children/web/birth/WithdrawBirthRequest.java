package safeguarding.conference.children.web.birth;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a birth that was recorded had not happened. */
@Schema(description = "Why a birth that was recorded had not happened.")
public record WithdrawBirthRequest(
        @Schema(required = true, description = "In the words of the unit.") @NotBlank @Size(max = 1000)
        String reason) {

    @Override
    public String toString() {
        return "WithdrawBirthRequest[masked]";
    }
}
