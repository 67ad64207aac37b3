package safeguarding.reviewing.adoption.web;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.platform.coding.Codes;
import safeguarding.reviewing.adoption.SealedRecordOpening;

/** A sealed record that was opened to a keeper of adoption records. */
@Schema(
        name = "ReviewingSealedRecordOpening",
        description = "A sealed record that was opened to a keeper of adoption records.")
public record SealedRecordOpeningView(
        @Schema(required = true) UUID openingId,
        @Schema(required = true) UUID childId,

        @Schema(required = true, description = "Staff number of the keeper.")
        String staffId,

        @Schema(
                required = true,
                enumeration = {"adopted-person", "court", "inquiry", "correction"})
        String ground,

        @Schema(required = true, description = "Why, in the keeper's words.")
        String reason,

        @Schema(required = true, description = "Since when the record was open, by the clock of the suite.")
        Instant openedAt,

        @Schema(required = true, description = "The first instant at which it was open no longer.")
        Instant openUntil) {

    static SealedRecordOpeningView of(SealedRecordOpening opening) {
        return new SealedRecordOpeningView(
                opening.id(),
                opening.childId(),
                opening.staffId(),
                Codes.of(opening.ground()),
                opening.reason(),
                opening.openedAt(),
                opening.openUntil());
    }

    @Override
    public String toString() {
        return "SealedRecordOpeningView[" + openingId + "]";
    }
}
