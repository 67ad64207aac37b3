package safeguarding.conference.councils;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * What one council told the other.
 *
 * @param direction whether it was sent or received here
 * @param about of what
 * @param on civil date
 */
@Embeddable
public record Notified(
        @Enumerated(EnumType.STRING) @Column(name = "direction", nullable = false)
        Direction direction,

        @Enumerated(EnumType.STRING) @Column(name = "about", nullable = false)
        About about,

        @Column(name = "notified_on", nullable = false) LocalDate on) {

    /** Who told whom. */
    public enum Direction {
        SENT,
        RECEIVED
    }

    /** Of what a council tells another. */
    public enum About {
        /** The child moves, or has moved, there. */
        MOVED_IN,
        /** The child has left. */
        MOVED_OUT,
        /** The child is on a plan. */
        PLAN_STARTED,
        /** The child's plan has ended. */
        PLAN_ENDED,
        /** The receiving council has held its conference (B1.8). */
        CONFERENCE_HELD,
        OTHER
    }
}
