package safeguarding.conference.visits.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A statutory visit. */
@Schema(name = "StatutoryVisit", description = "A statutory visit to a child who is subject to a plan.")
public record VisitView(
        @Schema(required = true) UUID visitId,
        @Schema(required = true) UUID planId,
        @Schema(required = true) UUID childId,
        @Schema(required = true) LocalDate visitedOn,
        @Schema(required = true) boolean seen,
        @Schema(required = true) boolean seenAlone,
        @Schema(required = true) String visitedBy,
        @Nullable String notSeenBecause,

        @Schema(description = "Day of the last correction; absent when it was never corrected.") @Nullable
        LocalDate correctedOn,

        @Nullable String correctionReason,

        @Schema(description = "Day on which it became known that the visit never was; absent otherwise.") @Nullable
        LocalDate withdrawnOn,

        @Nullable String withdrawalReason,
        @Schema(required = true) URI link) {

    @Override
    public String toString() {
        return "VisitView[" + visitId + ", " + visitedOn + ", " + seen + ", " + seenAlone + ", " + correctedOn + "]";
    }
}
