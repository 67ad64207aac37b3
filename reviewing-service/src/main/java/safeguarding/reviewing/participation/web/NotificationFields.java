package safeguarding.reviewing.participation.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.platform.coding.Codes;
import safeguarding.reviewing.participation.PlacedOutOfArea.Notification;
import safeguarding.reviewing.participation.PlacedOutOfArea.Told;

/** Somebody was told of a placement out of the area. */
@Schema(name = "OutOfAreaNotification", description = "Somebody was told of a placement out of the area.")
public record NotificationFields(
        @Schema(
                required = true,
                enumeration = {
                    "host-council",
                    "health-of-the-area",
                    "education-of-the-area",
                    "parents",
                    "reviewing-officer"
                })
        @NotNull
        String who,

        @Schema(required = true, description = "On which day; never in the future.") @NotNull
        LocalDate on) {

    Notification read() {
        return new Notification(Codes.read("who", who, Told.class), on);
    }

    static NotificationFields of(Notification notification) {
        return new NotificationFields(Codes.of(notification.who()), notification.on());
    }
}
