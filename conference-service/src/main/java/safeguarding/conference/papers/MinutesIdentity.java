package safeguarding.conference.papers;

import java.util.Set;
import java.util.UUID;

/**
 * Minutes as their events name them.
 *
 * @param minutesId identifier
 * @param conferenceId the conference
 * @param childIds the children of the conference
 * @param area code of the area responsible
 */
public record MinutesIdentity(UUID minutesId, UUID conferenceId, Set<UUID> childIds, String area) {
    public MinutesIdentity {
        childIds = Set.copyOf(childIds);
    }
}
