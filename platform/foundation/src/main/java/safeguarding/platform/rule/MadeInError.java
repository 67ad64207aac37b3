package safeguarding.platform.rule;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * A record was made in error: what it says never was. It stays where it is, marked, and counts no more. Masks what was
 * written.
 *
 * @param on civil date on which that is recorded
 * @param reason why, in the words of the unit
 */
@Embeddable
public record MadeInError(
        @Column(name = "withdrawn_on") LocalDate on,
        @Column(name = "withdrawal_reason") String reason) {

    @Override
    public String toString() {
        return "MadeInError[masked]";
    }
}
