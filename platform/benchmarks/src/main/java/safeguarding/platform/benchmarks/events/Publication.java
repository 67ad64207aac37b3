package safeguarding.platform.benchmarks.events;

import java.util.UUID;

/** A way from a committed journal row to the topic. */
interface Publication extends AutoCloseable {

    /** Begins to publish. */
    void begin();

    /** A row was committed in this process, a moment ago. */
    void committed(UUID id, UUID aggregate, String data);

    /** Stops publishing; {@link #begin} goes on where it stopped. */
    void pause();

    @Override
    void close();
}
