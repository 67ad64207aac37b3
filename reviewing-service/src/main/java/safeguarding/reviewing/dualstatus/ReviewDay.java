package safeguarding.reviewing.dualstatus;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a review is to be; at least one of the two days is known.
 *
 * @param dueOn last civil date that is in time; null when none was told
 * @param ruleId rule that made it; null together with it
 * @param bookedOn civil date for which it is booked; null while it is not
 * @param link where that can be read
 */
public record ReviewDay(
        @Nullable LocalDate dueOn,
        @Nullable String ruleId,
        @Nullable LocalDate bookedOn,
        URI link) {

    /** The day for which it is booked, otherwise the last one in time. */
    LocalDate day() {
        if (bookedOn != null) {
            return bookedOn;
        }
        if (dueOn != null) {
            return dueOn;
        }
        throw new IllegalStateException("A review without a day");
    }

    /** The last day that is in time, otherwise the day for which it is booked. */
    LocalDate lastDay() {
        return dueOn == null ? day() : dueOn;
    }
}
