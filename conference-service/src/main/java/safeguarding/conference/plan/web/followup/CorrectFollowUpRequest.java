package safeguarding.conference.plan.web.followup;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What follows after an outcome, when what is recorded is wrong or has changed. */
@Schema(description = "What follows after an outcome, when what is recorded is wrong or has changed.")
public record CorrectFollowUpRequest(
        @Schema(required = true, description = "The whole of it; it replaces what is recorded.") @Valid @NotNull
        FollowUpFields followUp,

        @Schema(required = true, description = "Why, in the words of the unit.") @NotBlank @Size(max = 1000)
        String reason) {

    @Override
    public String toString() {
        return "CorrectFollowUpRequest[masked]";
    }
}
