package safeguarding.audit.agreements;

import java.time.LocalDate;

/**
 * A review that was held.
 *
 * @param on civil date of it
 * @param outcome what came of it, in words
 * @param nextDueOn civil date by which the next one is held
 */
public record AgreementReview(LocalDate on, String outcome, LocalDate nextDueOn) {}
