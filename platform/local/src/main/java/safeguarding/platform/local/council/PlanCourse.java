package safeguarding.platform.local.council;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One child's plan from its start to its end.
 *
 * @param category of its start
 * @param later category of the first review; null when it stayed
 * @param endedOn civil day of its end; null while it is open
 * @param reason why it ended; null while it is open
 */
record PlanCourse(
        LocalDate startedOn,
        String category,
        @Nullable String later,
        @Nullable LocalDate endedOn,
        @Nullable String reason) {

    static final String NO_LONGER_LIKELY = "harm-no-longer-likely";

    /** Whether a conference decided the end. */
    boolean endedByConference() {
        return NO_LONGER_LIKELY.equals(reason);
    }

    /** Whether the plan is open at the end of a day (start ≤ day, end &gt; day). */
    boolean openOn(LocalDate day) {
        return !startedOn.isAfter(day) && (endedOn == null || endedOn.isAfter(day));
    }
}
