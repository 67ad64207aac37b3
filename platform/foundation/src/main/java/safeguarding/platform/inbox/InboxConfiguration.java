package safeguarding.platform.inbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the inbox. */
@ConfigMapping(prefix = "safeguarding.inbox")
public interface InboxConfiguration {

    /** Whether this instance reads topics; its operators' endpoints work either way. */
    @WithDefault("true")
    boolean enabled();

    /** Most messages that are fetched at once. */
    @WithDefault("500")
    int batch();

    /** Real time to wait when the database or the broker is away. */
    @WithDefault("PT1S")
    Duration retry();
}
