package safeguarding.reviewing.neighbours;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The second review of a period of care.
 *
 * @param firstOn the day on which the first review was held, or its last day where it was not; null where the second does not
 *     count from it, as when it was brought forward
 * @param lastOn its last day; no exemption lengthens it
 * @param openedOn the day on which it was held; null when it was not
 */
public record SecondReview(
        @Nullable LocalDate firstOn,
        LocalDate lastOn,
        @Nullable LocalDate openedOn) {

    /** By when something has to be in place that is to be there by the second review: a late one changes nothing. */
    public LocalDate by() {
        return openedOn != null && openedOn.isBefore(lastOn) ? openedOn : lastOn;
    }
}
