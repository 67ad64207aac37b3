package safeguarding.reviewing.neighbours;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The second review of a period of care.
 *
 * @param by the day on which it was held, or its last day where it is waited for or was late; no exemption lengthens it
 * @param openedOn the day on which it was held; null when it was not
 */
public record SecondReview(LocalDate by, @Nullable LocalDate openedOn) {}
