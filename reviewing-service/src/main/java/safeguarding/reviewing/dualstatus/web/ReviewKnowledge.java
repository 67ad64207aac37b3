package safeguarding.reviewing.dualstatus.web;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.history.web.OnADay;

/**
 * Which review came next on a past day is what was waited for by its end: what was due then is shown as it was known
 * then, or earlier where an earlier knowledge is asked for.
 */
final class ReviewKnowledge {

    private ReviewKnowledge() {}

    /** The civil day by whose end the reviews were known; null: what is known now. */
    static @Nullable LocalDate of(OnADay day, Clock clock) {
        if (day.now()) {
            return null;
        }
        var asAt = day.state(clock);
        var known = day.knowledge(clock).day();
        return asAt.isBefore(known) ? asAt : known;
    }
}
