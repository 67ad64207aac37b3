package safeguarding.reviewing.participation;

import java.time.LocalDate;
import java.util.List;

/**
 * The child is placed outside of the council's area.
 *
 * @param notifications who was told of it, in order
 */
public record PlacedOutOfArea(List<Notification> notifications) {

    public PlacedOutOfArea {
        notifications = List.copyOf(notifications);
    }

    /** Somebody was told on a civil day. */
    public record Notification(Told who, LocalDate on) {}

    /** Who is to be told. */
    public enum Told {
        HOST_COUNCIL,
        HEALTH_OF_THE_AREA,
        EDUCATION_OF_THE_AREA,
        PARENTS,
        REVIEWING_OFFICER
    }
}
