package safeguarding.conference.correspondence.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why, in the words of the unit. */
@Schema(
        name = "LetterReasonRequest",
        description = "Why a letter is not sent, something is no longer withheld, or letters go on.")
public record BecauseRequest(
        @Schema(required = true, description = "In the words of the unit.") @NotBlank @Size(max = 1000)
        String reason) {
    @Override
    public String toString() {
        return "BecauseRequest[masked]";
    }
}
