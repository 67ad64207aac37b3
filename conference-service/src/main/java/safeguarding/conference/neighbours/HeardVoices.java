package safeguarding.conference.neighbours;

import java.util.List;
import java.util.UUID;

/** What families said, as decisions ask about it. Says nothing of who may read it: each entry does. */
public interface HeardVoices {

    /** What was said about a child for a conference, the earliest recorded first. */
    List<HeardVoice> about(UUID conferenceId, UUID childId);
}
