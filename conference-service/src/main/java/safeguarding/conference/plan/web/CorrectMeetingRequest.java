package safeguarding.conference.plan.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a core group met, when what is recorded is wrong. */
@Schema(description = "How a core group met, when what is recorded is wrong.")
public record CorrectMeetingRequest(
        @Schema(required = true, description = "The whole meeting; it replaces what is recorded.") @Valid @NotNull
        CoreGroupMeetingRequest meeting,

        @Schema(required = true, description = "Why, in the words of the unit.") @NotBlank @Size(max = 1000)
        String reason) {

    @Override
    public String toString() {
        return "CorrectMeetingRequest[masked]";
    }
}
