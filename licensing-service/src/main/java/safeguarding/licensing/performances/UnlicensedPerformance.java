package safeguarding.licensing.performances;

import java.time.LocalDate;

/**
 * A performance without a licence in the last 12 months (H17).
 *
 * @param on civil date
 * @param what what it was, in words
 * @param schoolMissed whether school was missed for it
 */
public record UnlicensedPerformance(LocalDate on, String what, boolean schoolMissed) {}
