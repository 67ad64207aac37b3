package safeguarding.conference.councils.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An arrangement with another council. */
@Schema(
        name = "CouncilArrangement",
        description = "A child of another council who lives here, or one of ours who lives elsewhere.")
public record ArrangementView(
        @Schema(required = true) UUID arrangementId,
        @Schema(required = true) UUID childId,
        @Schema(required = true) String area,

        @Schema(
                required = true,
                enumeration = {"living-here", "living-elsewhere"})
        String side,

        @Schema(required = true, description = "Code or name of the other council.")
        String council,

        @Schema(description = "Whom to ring there.") @Nullable
        String contact,

        @Schema(required = true) boolean permanent,
        @Schema(required = true) LocalDate from,
        @Nullable LocalDate to,

        @Schema(required = true, description = "What was told, the earliest first, without what was withdrawn.")
        List<NotificationView> notifications,

        @Schema(description = "Day of the last change; absent when there was none.") @Nullable
        LocalDate changedOn,

        @Nullable String changeReason,

        @Schema(description = "Day on which it became known that it never was; absent otherwise.") @Nullable
        LocalDate withdrawnOn,

        @Nullable String withdrawalReason,
        @Schema(required = true) URI link) {

    /** What one council told the other. */
    @Schema(name = "CouncilNotification", description = "What one council told the other about a child.")
    public record NotificationView(
            @Schema(required = true) UUID notificationId,
            @Schema(required = true) int version,

            @Schema(
                    required = true,
                    enumeration = {"sent", "received"})
            String direction,

            @Schema(
                    required = true,
                    enumeration = {"moved-in", "moved-out", "plan-started", "plan-ended", "conference-held", "other"})
            String about,

            @Schema(required = true) LocalDate notifiedOn,

            @Schema(description = "Day on which it became known that nothing was told; absent otherwise.") @Nullable
            LocalDate withdrawnOn) {}

    @Override
    public String toString() {
        return "ArrangementView[" + arrangementId + ", " + side + ", " + from + ", " + to + ", " + notifications + ", "
                + changedOn + ", " + withdrawnOn + "]";
    }
}
