package safeguarding.conference.convening;

import java.time.Instant;
import java.util.List;

/** What the chairs are booked for. */
public interface Engagements {

    /** Every booking of which a part lies between two instants, in the order of their starts. */
    List<Engagement> between(Instant from, Instant until);
}
