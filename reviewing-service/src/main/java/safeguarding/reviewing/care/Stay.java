package safeguarding.reviewing.care;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A short break with the carer of a series.
 *
 * @param from civil date on which the child comes
 * @param to civil date on which the child goes; the same day is one day
 */
public record Stay(LocalDate from, LocalDate to) {

    /** How many days it counts towards C1.7: its nights, at least one. */
    public long days() {
        return Math.max(1, ChronoUnit.DAYS.between(from, to));
    }
}
