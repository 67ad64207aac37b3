package safeguarding.conference.neighbours;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What other features may know of a conference.
 *
 * @param conferenceId identifier
 * @param review whether it looks at running plans; otherwise it can begin one
 * @param startsAt instant (UTC) for which it is booked; null when it is not
 * @param heldOn civil date on which it was held; null while it was not
 * @param couldDecide whether it was quorate, or the chair went ahead; false while it was not held
 * @param over whether nothing can be expected of it any more: it was cancelled
 * @param childIds the children it is about
 * @param area code of the area responsible
 */
public record KnownConference(
        UUID conferenceId,
        boolean review,
        @Nullable Instant startsAt,
        @Nullable LocalDate heldOn,
        boolean couldDecide,
        boolean over,
        Set<UUID> childIds,
        String area) {

    public KnownConference {
        childIds = Set.copyOf(childIds);
    }
}
