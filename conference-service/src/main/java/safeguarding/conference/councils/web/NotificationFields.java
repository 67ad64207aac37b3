package safeguarding.conference.councils.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.conference.councils.Notified;
import safeguarding.platform.coding.Codes;

/** What one council told the other. */
@Schema(name = "CouncilNotificationFields", description = "What one council told the other.")
public record NotificationFields(
        @Schema(
                required = true,
                description = "Whether it was sent or received here.",
                enumeration = {"sent", "received"})
        @NotNull
        String direction,

        @Schema(
                required = true,
                description = "Of what; conference-held when the receiving council has held its conference (B1.8).",
                enumeration = {"moved-in", "moved-out", "plan-started", "plan-ended", "conference-held", "other"})
        @NotNull
        String about,

        @Schema(required = true, description = "Never in the future.") @NotNull
        LocalDate notifiedOn) {

    Notified read() {
        return new Notified(
                Codes.read("direction", direction, Notified.Direction.class),
                Codes.read("about", about, Notified.About.class),
                notifiedOn);
    }
}
