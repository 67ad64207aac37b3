package safeguarding.conference.voice.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody's words changed. */
@Schema(
        name = "WordsInfluenceRequest",
        description = "Whether somebody's words changed something in what was decided, and why.")
public record InfluenceRequest(
        @Schema(required = true) @NotNull Boolean changed,

        @Schema(required = true, description = "What and how, or why not.") @NotBlank @Size(max = 4000)
        String because) {
    @Override
    public String toString() {
        return "InfluenceRequest[masked]";
    }
}
