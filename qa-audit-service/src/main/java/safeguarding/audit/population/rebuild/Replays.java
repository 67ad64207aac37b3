package safeguarding.audit.population.rebuild;

import java.util.List;
import java.util.UUID;
import safeguarding.audit.population.Publisher;

/** Replays of the publishers' journals, asked for over HTTP. */
public interface Replays {

    /**
     * Asks for a replay from the beginning.
     *
     * @param key asking again with the same gets the same replay
     * @throws safeguarding.platform.inbox.PublisherAway when the publisher does not answer
     */
    Asked ask(Publisher publisher, String key, List<String> types);

    /** How it stands. */
    Standing standing(Publisher publisher, UUID replayId);

    /** A replay that the publisher will make. */
    record Asked(UUID replayId, String topic) {}

    /** Whether a replay goes on, has ended well or will never end. */
    enum Standing {
        RUNNING,
        FINISHED,
        FAILED
    }
}
