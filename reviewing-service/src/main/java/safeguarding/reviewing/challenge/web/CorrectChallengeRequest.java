package safeguarding.reviewing.challenge.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a challenge went, in the place of what was recorded. */
@Schema(name = "ChallengeCorrection", description = "How a challenge went, in the place of what was recorded.")
public record CorrectChallengeRequest(
        @Schema(required = true) @Valid @NotNull CourseFields course,

        @Schema(required = true, description = "Why, in the words of the unit.") @NotBlank @Size(max = 1000)
        String reason) {

    @Override
    public String toString() {
        return "CorrectChallengeRequest[masked]";
    }
}
