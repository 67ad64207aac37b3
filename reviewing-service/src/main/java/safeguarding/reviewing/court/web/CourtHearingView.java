package safeguarding.reviewing.court.web;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.court.ToldHearing;

/** A hearing. */
@Schema(name = "ReviewingCourtHearing", description = "A hearing, as conference-service tells.")
public record CourtHearingView(
        @Schema(required = true) UUID hearingId,

        @Schema(
                required = true,
                description = "What it is for.",
                enumeration = {"case-management", "issues-resolution", "final", "other"})
        String kind,

        @Schema(
                required = true,
                description = "Where it stands.",
                enumeration = {"booked", "held", "vacated"})
        String state,

        @Schema(description = "Day for which it is or was booked; absent when only its being held was told.") @Nullable
        LocalDate bookedFor,

        @Schema(description = "Day on which it was held; absent when it was not.") @Nullable
        LocalDate heldOn) {

    static CourtHearingView of(ToldHearing hearing) {
        return new CourtHearingView(
                hearing.hearingId(), hearing.kind(), hearing.state(), hearing.bookedFor(), hearing.heldOn());
    }
}
