package safeguarding.reviewing.reviews;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A review, held or missed, against what was due.
 *
 * @param openedOn the day from which it counts; null when it was not held
 * @param openedInTime whether it was opened by its due day
 * @param finishedInTime whether C1.10 was kept; of no meaning when it was not held
 */
public record JudgedReview(ReviewDue due, @Nullable LocalDate openedOn, boolean openedInTime, boolean finishedInTime) {

    /** Whether it counts as held in time: opened by its day, and finished within C1.10. */
    public boolean inTime() {
        return openedOn != null && openedInTime && finishedInTime;
    }
}
