package safeguarding.conference.correspondence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * A letter that is not to be sent. Masks the reason.
 *
 * @param on civil date
 * @param reason why, in the words of the unit
 */
@Embeddable
public record LetterWithdrawal(
        @Column(name = "withdrawn_on") LocalDate on,
        @Column(name = "withdrawal_reason") String reason) {
    @Override
    public String toString() {
        return "LetterWithdrawal[" + on + "]";
    }
}
