package safeguarding.licensing.productions;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * A production does not take place.
 *
 * @param on civil date on which that was written
 * @param reason why, in words
 */
@Embeddable
public record Cancellation(
        @Column(name = "cancelled_on") LocalDate on,
        @Column(name = "cancelled_because") String reason) {}
