package safeguarding.conference.convening;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A booked conference was put off.
 *
 * @param on civil date on which it was put off
 * @param reason why, in the words of the unit
 * @param bookedFor civil date for which it had been booked; null when not known
 * @param by staff number, or the account of a machine, that recorded it; null when not known
 */
@Embeddable
public record Postponement(
        @Column(name = "postponed_on") LocalDate on,
        @Column(name = "postponement_reason") String reason,
        @Column(name = "postponed_from") @Nullable LocalDate bookedFor,

        @Column(name = "postponed_by") @Nullable String by) {
    @Override
    public String toString() {
        return "Postponement[masked]";
    }
}
