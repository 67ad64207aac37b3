package safeguarding.reviewing.visits;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day on which the child was seen, against what was due; or what was missed.
 *
 * @param due what was due on that day; null where no rule reaches
 * @param seenOn civil date; null for what was missed
 */
public record JudgedVisit(@Nullable VisitDue due, @Nullable LocalDate seenOn) {

    /** Whether it was late: what was missed is. */
    public boolean late() {
        return seenOn == null || (due != null && due.isLateOn(seenOn));
    }
}
