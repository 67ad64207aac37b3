package safeguarding.conference.convening;

import java.time.Instant;
import java.util.List;
import safeguarding.conference.neighbours.ChairAnswer.Suitable;

/**
 * A time at which a conference can be held.
 *
 * @param startsAt instant (UTC)
 * @param endsAt instant (UTC)
 * @param late whether its day lies beyond the limit of the conference: a booking needs the cause
 * @param chairs who is free and suitable then, best first; never empty
 */
public record FreeSlot(Instant startsAt, Instant endsAt, boolean late, List<Suitable> chairs) {

    public FreeSlot {
        chairs = List.copyOf(chairs);
    }
}
