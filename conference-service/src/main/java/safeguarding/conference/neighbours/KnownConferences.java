package safeguarding.conference.neighbours;

import java.util.Optional;
import java.util.UUID;

/** Conferences as decisions and involvement ask about them. */
public interface KnownConferences {

    /** The conference, whatever its stage; empty when there is none. */
    Optional<KnownConference> find(UUID conferenceId);
}
