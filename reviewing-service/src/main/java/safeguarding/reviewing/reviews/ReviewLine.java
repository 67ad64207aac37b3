package safeguarding.reviewing.reviews;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A review beside its last day, for whoever counts. Whether it was in time follows from the day on which one asks.
 *
 * @param openedOn the day from which it counts; null while it is waited for, and when it was missed for good
 * @param finishBy the day by which it has to be finished (C1.10); null when it was finished on the day of its opening
 * @param finishedOn null while it is not
 * @param adjournedOnce false where it was adjourned more than once
 */
public record ReviewLine(
        ReviewDue due,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate finishBy,
        @Nullable LocalDate finishedOn,
        boolean adjournedOnce) {

    /** One that nobody has opened. */
    static ReviewLine waitedFor(ReviewDue due) {
        return new ReviewLine(due, null, null, null, true);
    }
}
