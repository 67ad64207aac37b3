package safeguarding.reviewing.participation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a child said was recorded wrongly. */
@Schema(name = "ChildsWordsCorrection", description = "What a child said was recorded wrongly.")
public record CorrectWordsRequest(
        @Schema(required = true) @Valid @NotNull SpokenFields spoken,

        @Schema(required = true, description = "Why it is put right.") @NotBlank @Size(max = 1000)
        String reason) {

    @Override
    public String toString() {
        return "CorrectWordsRequest[masked]";
    }
}
