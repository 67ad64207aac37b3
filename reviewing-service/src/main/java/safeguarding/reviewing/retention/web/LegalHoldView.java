package safeguarding.reviewing.retention.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A hold on a record. */
@Schema(name = "ReviewingLegalHold", description = "A record that is kept whatever the schedule says (L8).")
public record LegalHoldView(
        @Schema(required = true) UUID holdId,
        @Schema(required = true) UUID childId,

        @Schema(
                required = true,
                enumeration = {"inquiry", "claim", "subject-access", "police", "other"})
        String kind,

        @Schema(required = true) String reason,
        @Schema(required = true) String placedBy,
        @Schema(required = true) LocalDate placedOn,

        @Schema(description = "Absent while it holds.") @Nullable
        LocalDate liftedOn,

        @Nullable String liftedBy,
        @Nullable String liftedReason,
        @Schema(required = true) URI link) {

    @Override
    public String toString() {
        return "LegalHoldView[" + holdId + ", " + kind + "]";
    }
}
