package safeguarding.conference.returns.daily;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Sending the daily feed to the Department for Education (D6). */
@ConfigMapping(prefix = "safeguarding.returns.dfe-daily")
public interface DailySettings {

    /** Whether the feed is sent. It can be read in any case. */
    @WithDefault("false")
    boolean enabled();

    /** Address of the receiver, without {@code /children_social_care_data} and without a final slash. */
    Optional<URI> address();

    /** What stands in the header {@code Authorization}; none is sent when absent. */
    Optional<String> authorization();

    /** Real time between two looks whether there is something to send. */
    @WithDefault("1h")
    String every();

    /** Real time after the start until the first look. */
    @WithDefault("30s")
    String delayed();

    /** Most children in one call; the receiver takes no more than 100. */
    @WithDefault("100")
    int batch();

    /** Real time that one answer is waited for. */
    @WithDefault("PT30S")
    Duration patience();

    /** Real time between a failure and the next attempt; doubled with each further one. */
    @WithDefault("PT1M")
    Duration firstPause();

    /** The longest such time. */
    @WithDefault("PT6H")
    Duration longestPause();
}
