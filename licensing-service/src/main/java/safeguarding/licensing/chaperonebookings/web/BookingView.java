package safeguarding.licensing.chaperonebookings.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A booking of a chaperone. */
@Schema(name = "ChaperoneBooking", description = "A chaperone has children of a production in care.")
public record BookingView(
        @Schema(required = true) UUID bookingId,
        @Schema(required = true) BookingFields details,

        @Schema(
                required = true,
                description =
                        "Whether the number of children could be checked: not on a day whose rules are not loaded (H0).")
        boolean ratioDecidable,

        @Schema(
                required = true,
                description =
                        "What keeps the chaperone from it by now, such as a suspension that came later; empty when"
                                + " nothing does.")
        List<BookingObstacleView> obstacles,

        @Schema(description = "Civil date on which it was cancelled; absent while it holds.") @Nullable
        LocalDate cancelledOn,

        @Schema(description = "Why it was cancelled.") @Nullable
        String cancelledBecause,

        @Schema(required = true) URI chaperone,
        @Schema(required = true) URI link) {}
