package safeguarding.audit.programmes;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * An audit that will not be made.
 *
 * @param on civil date on which that was decided
 * @param reason why, in the words of the unit
 */
@Embeddable
public record Cancellation(
        @Column(name = "cancelled_on") LocalDate on,
        @Column(name = "cancelled_because") String reason) {}
