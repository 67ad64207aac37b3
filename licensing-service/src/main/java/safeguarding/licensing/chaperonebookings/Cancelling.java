package safeguarding.licensing.chaperonebookings;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * That a booking does not hold any more.
 *
 * @param on civil date of the cancelling
 * @param because why
 */
@Embeddable
public record Cancelling(
        @Column(name = "cancelled_on") LocalDate on,
        @Column(name = "cancelled_because") String because) {}
