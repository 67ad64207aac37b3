package safeguarding.conference.involvement;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** How to take part in conferences from elsewhere. */
public interface RemoteMeetings {

    /** That of a conference; empty while there is none. */
    Optional<RemoteMeeting> of(UUID conferenceId);

    /** Those of these conferences that have one. */
    List<RemoteMeeting> of(Collection<UUID> conferenceIds);

    /** Keeps it with what happened to it. */
    RemoteMeeting save(RemoteMeeting meeting);
}
