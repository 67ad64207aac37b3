package safeguarding.platform.journal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the journal. */
@ConfigMapping(prefix = "safeguarding")
public interface JournalConfiguration {

    /** Name of this service, such as {@code conference}: part of the topic, of event types and of schema paths. */
    String service();

    /** Limits of what is written. */
    Journal journal();

    /** Limits of what is written. */
    interface Journal {

        /** Largest body of an event in bytes. Must stay under what the broker takes, or aggregates will be parked. */
        @WithDefault("65536")
        int maxEventBytes();
    }
}
