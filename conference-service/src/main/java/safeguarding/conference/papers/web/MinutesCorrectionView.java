package safeguarding.conference.papers.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody says that minutes are wrong, and what the unit answered. */
@Schema(name = "MinutesCorrection", description = "A request to correct minutes that were sent, with its answer.")
public record MinutesCorrectionView(
        @Schema(required = true) UUID correctionId,
        @Schema(required = true) UUID minutesId,

        @Schema(
                required = true,
                enumeration = {"child", "relative", "agency", "unit"})
        String askedBy,

        @Nullable UUID personId,
        @Nullable String agency,
        @Nullable UUID sectionId,
        @Schema(required = true) LocalDate askedOn,
        @Schema(required = true) String wording,

        @Schema(
                description = "Absent while it is not answered.",
                enumeration = {"accepted", "refused"})
        @Nullable
        String outcome,

        @Nullable LocalDate concludedOn,
        @Nullable String because,

        @Schema(description = "What was added to the minutes; absent when it was refused.") @Nullable
        UUID addendumId,

        @Schema(required = true) URI link) {
    @Override
    public String toString() {
        return "MinutesCorrectionView[" + correctionId + ", " + outcome + "]";
    }
}
