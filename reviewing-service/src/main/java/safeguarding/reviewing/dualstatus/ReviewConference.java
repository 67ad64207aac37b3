package safeguarding.reviewing.dualstatus;

import java.net.URI;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A review conference as conference-service tells of it.
 *
 * @param childIds the children it is about now
 * @param bookedOn civil date for which it is booked; null while it is not, and once it was held or called off
 * @param link public address of the conference
 */
public record ReviewConference(
        UUID conferenceId, Set<UUID> childIds, @Nullable LocalDate bookedOn, URI link) {

    public ReviewConference {
        childIds = Set.copyOf(childIds);
    }
}
