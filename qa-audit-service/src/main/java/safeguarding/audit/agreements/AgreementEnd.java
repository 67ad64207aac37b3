package safeguarding.audit.agreements;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * An agreement that holds no more.
 *
 * @param on last civil date on which it held
 * @param reason why it ended, in words
 */
@Embeddable
public record AgreementEnd(
        @Column(name = "ended_on") LocalDate on,
        @Column(name = "ended_because") String reason) {}
