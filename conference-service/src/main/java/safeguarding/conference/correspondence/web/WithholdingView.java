package safeguarding.conference.correspondence.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that is kept from somebody. */
@Schema(
        name = "Withholding",
        description = "Something that is kept from one person in everything that is written to them about a child.")
public record WithholdingView(
        @Schema(required = true) UUID withholdingId,
        @Schema(required = true) UUID childId,
        @Schema(required = true) UUID keptFrom,

        @Schema(
                required = true,
                enumeration = {"address", "person", "section", "task", "words", "field"})
        String kind,

        @Nullable UUID subjectId,
        @Nullable String field,
        @Schema(required = true) String reason,
        @Schema(required = true) LocalDate setOn,

        @Schema(description = "Since when no more; absent while it holds.") @Nullable
        LocalDate endedOn,

        @Nullable String endedBecause,
        @Schema(required = true) URI link) {
    @Override
    public String toString() {
        return "WithholdingView[" + withholdingId + "]";
    }
}
