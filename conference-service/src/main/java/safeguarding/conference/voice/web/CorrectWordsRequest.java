package safeguarding.conference.voice.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody said, when what is recorded is wrong. */
@Schema(description = "What somebody said, when what is recorded is wrong.")
public record CorrectWordsRequest(
        @Schema(required = true, description = "The whole of it; it replaces what is recorded.") @Valid @NotNull
        SpokenFields spoken,

        @Schema(required = true, description = "Why, in the words of the unit.") @NotBlank @Size(max = 1000)
        String reason) {
    @Override
    public String toString() {
        return "CorrectWordsRequest[masked]";
    }
}
