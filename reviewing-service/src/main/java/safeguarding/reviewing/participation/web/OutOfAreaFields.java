package safeguarding.reviewing.participation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.reviewing.participation.PlacedOutOfArea;

/** The child is placed out of the council's area. */
@Schema(
        name = "PlacedOutOfArea",
        description = "The child is placed out of the council's area, and who was told of it.")
public record OutOfAreaFields(
        @Schema(required = true, description = "In order; empty when nobody was told.") @NotNull @Size(max = 20)
        List<@Valid @NotNull NotificationFields> notifications) {

    PlacedOutOfArea read() {
        return new PlacedOutOfArea(
                notifications.stream().map(NotificationFields::read).toList());
    }

    static OutOfAreaFields of(PlacedOutOfArea placed) {
        return new OutOfAreaFields(
                placed.notifications().stream().map(NotificationFields::of).toList());
    }
}
