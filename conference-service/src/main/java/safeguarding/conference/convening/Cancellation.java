package safeguarding.conference.convening;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A conference will not be held.
 *
 * @param on civil date on which that was decided
 * @param reason why, in the words of the unit
 * @param by staff number, or the account of a machine, that recorded it; null when not known
 */
@Embeddable
public record Cancellation(
        @Column(name = "cancelled_on") LocalDate on,
        @Column(name = "cancellation_reason") String reason,
        @Column(name = "cancelled_by") @Nullable String by) {

    public Cancellation(LocalDate on, String reason) {
        this(on, reason, null);
    }

    @Override
    public String toString() {
        return "Cancellation[masked]";
    }
}
