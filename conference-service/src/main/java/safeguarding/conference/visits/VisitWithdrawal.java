package safeguarding.conference.visits;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * The visit was recorded by mistake and never was. It stays in the record, marked.
 *
 * @param on civil date of the withdrawal
 * @param reason why, in the words of the unit
 */
@Embeddable
public record VisitWithdrawal(
        @Column(name = "withdrawn_on") LocalDate on,
        @Column(name = "withdrawal_reason") String reason) {

    @Override
    public String toString() {
        return "VisitWithdrawal[masked]";
    }
}
