package safeguarding.conference.correspondence.web;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.correspondence.LetterRelease;

/** Somebody let letters to a family go on. */
@Schema(name = "LetterRelease", description = "Somebody let letters to the family of a child who has died go on.")
public record LetterReleaseView(
        @Schema(required = true) UUID releaseId,
        @Schema(required = true) UUID childId,
        @Schema(required = true) LocalDate releasedOn,

        @Schema(required = true, description = "The role in which somebody did it.", examples = "head-of-safeguarding")
        String releasedAs,

        @Schema(required = true) String reason,

        @Schema(description = "When it was taken back; absent while it stands.") @Nullable
        LocalDate withdrawnOn,

        @Schema(description = "The role in which somebody took it back.", examples = "chair") @Nullable
        String withdrawnAs,

        @Schema(description = "Why it was taken back.") @Nullable
        String withdrawalReason) {
    static LetterReleaseView of(LetterRelease release) {
        return new LetterReleaseView(
                release.id(),
                release.childId(),
                release.releasedOn(),
                release.releasedAs(),
                release.reason(),
                release.withdrawnOn(),
                release.withdrawnAs(),
                release.withdrawalReason());
    }

    @Override
    public String toString() {
        return "LetterReleaseView[" + releaseId + "]";
    }
}
