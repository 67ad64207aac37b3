package safeguarding.conference.correspondence.web;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.conference.correspondence.LetterRelease;

/** Somebody let letters to a family go on. */
@Schema(name = "LetterRelease", description = "Somebody let letters to the family of a child who has died go on.")
public record LetterReleaseView(
        @Schema(required = true) UUID releaseId,
        @Schema(required = true) UUID childId,
        @Schema(required = true) LocalDate releasedOn,

        @Schema(required = true, description = "The role in which somebody did it.", examples = "head-of-safeguarding")
        String releasedAs,

        @Schema(required = true) String reason) {
    static LetterReleaseView of(LetterRelease release) {
        return new LetterReleaseView(
                release.id(), release.childId(), release.releasedOn(), release.releasedAs(), release.reason());
    }

    @Override
    public String toString() {
        return "LetterReleaseView[" + releaseId + "]";
    }
}
