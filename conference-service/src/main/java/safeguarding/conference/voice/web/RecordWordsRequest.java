package safeguarding.conference.voice.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.conference.voice.Speaker;
import safeguarding.platform.coding.Codes;

/** Somebody of the family was heard. */
@Schema(description = "Somebody of the family was heard about a child of the conference.")
public record RecordWordsRequest(
        @Schema(required = true) @NotNull UUID childId,

        @Schema(
                required = true,
                enumeration = {"child", "parent", "carer", "other-relative"})
        @NotNull
        String speaker,

        @Schema(required = true, description = "The child itself, or the registered relative.") @NotNull
        UUID personId,

        @Schema(required = true) @Valid @NotNull SpokenFields spoken) {
    Speaker read() {
        return Codes.read("speaker", speaker, Speaker.class);
    }

    @Override
    public String toString() {
        return "RecordWordsRequest[masked]";
    }
}
