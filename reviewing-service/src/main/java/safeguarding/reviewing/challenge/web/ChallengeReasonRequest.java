package safeguarding.reviewing.challenge.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why something about a challenge is taken back. */
@Schema(name = "ChallengeReason", description = "Why something about a challenge is taken back.")
public record ChallengeReasonRequest(
        @Schema(required = true, description = "In the words of the unit; it stays in this service.")
        @NotBlank
        @Size(max = 1000)
        String reason) {

    @Override
    public String toString() {
        return "ChallengeReasonRequest[masked]";
    }
}
