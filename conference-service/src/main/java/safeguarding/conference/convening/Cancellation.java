package safeguarding.conference.convening;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * A conference will not be held.
 *
 * @param on civil date on which that was decided
 * @param reason why, in the words of the unit
 */
@Embeddable
public record Cancellation(
        @Column(name = "cancelled_on") LocalDate on,
        @Column(name = "cancellation_reason") String reason) {
    @Override
    public String toString() {
        return "Cancellation[masked]";
    }
}
