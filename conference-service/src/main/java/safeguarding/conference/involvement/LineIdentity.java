package safeguarding.conference.involvement;

import java.util.Set;
import java.util.UUID;
import safeguarding.conference.convening.AgencyKind;

/**
 * The line that an event is about.
 *
 * @param id its identifier
 * @param conferenceId the conference
 * @param childIds the children of the conference
 * @param area code of the area responsible
 * @param agency code of the organisation
 * @param kind what the agency is
 */
public record LineIdentity(
        UUID id, UUID conferenceId, Set<UUID> childIds, String area, String agency, AgencyKind kind) {

    public LineIdentity {
        childIds = Set.copyOf(childIds);
    }
}
