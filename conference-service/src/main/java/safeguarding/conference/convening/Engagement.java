package safeguarding.conference.convening;

import java.time.Instant;
import java.util.UUID;

/**
 * A conference that is booked with a chair.
 *
 * @param startsAt instant (UTC)
 * @param endsAt instant (UTC)
 */
public record Engagement(UUID chairId, UUID conferenceId, Instant startsAt, Instant endsAt) {

    /** Whether a part of this time is taken; one may follow on the other. */
    boolean meets(Instant from, Instant until) {
        return startsAt.isBefore(until) && endsAt.isAfter(from);
    }
}
