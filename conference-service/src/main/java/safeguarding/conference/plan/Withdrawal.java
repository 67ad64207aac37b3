package safeguarding.conference.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * What was recorded never was: a decision, with the plan that it made. It stays in the record, marked.
 *
 * @param on civil date of the withdrawal
 * @param reason why, in the words of the unit
 */
@Embeddable
public record Withdrawal(
        @Column(name = "withdrawn_on") LocalDate on,
        @Column(name = "withdrawal_reason") String reason) {}
