package safeguarding.conference.neighbours;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Conferences as decisions and involvement ask about them. */
public interface KnownConferences {

    /** The conference, whatever its stage; empty when there is none. */
    Optional<KnownConference> find(UUID conferenceId);

    /** Those of the conferences that are there, in the order of their identifiers. */
    List<KnownConference> find(Collection<UUID> conferenceIds);
}
