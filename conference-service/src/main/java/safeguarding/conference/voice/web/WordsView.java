package safeguarding.conference.voice.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody of the family said. */
@Schema(
        name = "Words",
        description = "What somebody of the family said about a child for a conference, and what it changed.")
public record WordsView(
        @Schema(required = true) UUID wordsId,
        @Schema(required = true) UUID conferenceId,
        @Schema(required = true) UUID childId,

        @Schema(
                required = true,
                enumeration = {"child", "parent", "carer", "other-relative"})
        String speaker,

        @Schema(required = true) UUID personId,
        @Schema(required = true) String wording,

        @Schema(
                required = true,
                enumeration = {
                    "in-the-conference",
                    "by-the-chair-before",
                    "by-social-worker",
                    "through-advocate",
                    "through-professional",
                    "in-writing",
                    "by-drawing-or-play",
                    "through-interpreter"
                })
        String gathered,

        @Schema(required = true) String gatheredBy,
        @Schema(required = true) LocalDate gatheredOn,

        @Schema(
                required = true,
                enumeration = {"everybody", "professionals", "unit"})
        String readers,

        @Schema(description = "Whether it changed something; absent while nobody said.") @Nullable
        Boolean changed,

        @Schema(description = "What it changed, or why it did not; absent while nobody said.") @Nullable
        String because,

        @Schema(description = "Day of the last correction; absent when it was never corrected.") @Nullable
        LocalDate correctedOn,

        @Nullable String correctionReason,
        @Schema(required = true) URI link) {
    @Override
    public String toString() {
        return "WordsView[" + wordsId + "]";
    }
}
