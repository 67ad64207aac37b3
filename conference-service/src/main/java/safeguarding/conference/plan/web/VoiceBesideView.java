package safeguarding.conference.plan.web;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody of the family said, beside the decision. */
@Schema(
        name = "VoiceBesideDecision",
        description = "What somebody of the family said about the child for the conference, and what it changed.")
public record VoiceBesideView(
        @Schema(required = true) UUID wordsId,

        @Schema(
                required = true,
                enumeration = {"child", "parent", "carer", "other-relative"})
        String speaker,

        @Schema(required = true) String gathered,
        @Schema(required = true) LocalDate gatheredOn,

        @Schema(description = "Verbatim; absent where the caller may not read it.") @Nullable
        String wording,

        @Schema(required = true, description = "Whether there are words that the caller may not read.")
        boolean kept,

        @Schema(description = "Whether it changed something; absent while nobody said.") @Nullable
        Boolean changed,

        @Schema(description = "What it changed, or why it did not; absent where the caller may not read the words.")
        @Nullable
        String because) {
    @Override
    public String toString() {
        return "VoiceBesideView[" + wordsId + "]";
    }
}
