package safeguarding.conference.convening;

import java.util.Set;
import java.util.UUID;

/**
 * The conference that an event is about.
 *
 * @param id its identifier
 * @param kind what it is for
 * @param childIds the children it is about
 * @param area code of the area responsible
 */
public record ConferenceIdentity(UUID id, ConferenceKind kind, Set<UUID> childIds, String area) {

    public ConferenceIdentity {
        childIds = Set.copyOf(childIds);
    }
}
