package safeguarding.reviewing.challenge.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a manager answered, in the place of what was recorded. */
@Schema(name = "ChallengeAnswerCorrection", description = "What a manager answered, in the place of what was recorded.")
public record CorrectAnswerRequest(
        @Schema(required = true) @Valid @NotNull AnswerFields answer,

        @Schema(required = true, description = "Why, in the words of the manager.") @NotBlank @Size(max = 1000)
        String reason) {

    @Override
    public String toString() {
        return "CorrectAnswerRequest[masked]";
    }
}
