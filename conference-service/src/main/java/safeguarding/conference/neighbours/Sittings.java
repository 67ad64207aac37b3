package safeguarding.conference.neighbours;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** When and where conferences are held. */
public interface Sittings {

    /** Those of the conferences that are there. */
    List<Sitting> of(Collection<UUID> conferenceIds);
}
