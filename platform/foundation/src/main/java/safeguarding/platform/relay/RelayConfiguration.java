package safeguarding.platform.relay;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the relay. */
@ConfigMapping(prefix = "safeguarding.relay")
public interface RelayConfiguration {

    /** Whether this instance publishes; off only where another one does, or in a test. */
    @WithDefault("true")
    boolean enabled();

    /** How often the journal is looked into when nothing wakes the relay up. */
    @WithDefault("25ms")
    Duration poll();

    /** Most events in one batch, and so in one transaction. */
    @WithDefault("5000")
    int batchSize();

    /** First pause when the broker is away; it doubles up to {@link #longestPause()}. */
    @WithDefault("200ms")
    Duration firstPause();

    /** Longest pause when the broker is away. */
    @WithDefault("5s")
    Duration longestPause();

    /**
     * How long one answer of the broker is waited for before it counts as away. When the broker goes away in the middle of
     * a batch, the relay's transaction is open so long, once; afterwards none is until the broker answers again.
     */
    @WithDefault("3s")
    Duration patience();
}
