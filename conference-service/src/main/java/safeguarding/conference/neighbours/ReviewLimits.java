package safeguarding.conference.neighbours;

import java.time.LocalDate;
import java.util.UUID;

/** What says by when reviews are due, as plans tell convening. */
public interface ReviewLimits {

    /**
     * A conference about a plan took place on another day than was recorded: reviews that counted from it count from the other
     * day, those that were held with another lateness.
     *
     * @param before day 0 as it was recorded
     * @param now day 0 as it was
     * @param first whether none reviewed the plan until that day (B1.5); otherwise B1.6 counts
     * @param today civil date of the correction
     */
    void countFrom(UUID planId, LocalDate before, LocalDate now, boolean first, LocalDate today);
}
