package safeguarding.platform.inbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Where events that did not arrive are fetched from. */
@ConfigMapping(prefix = "safeguarding.publishers")
public interface PublishersConfiguration {

    /**
     * Address of each service whose events are consumed, by its short name ({@code conference}), without {@code /v1} and
     * without a final slash. An aggregate of a service that is not named here waits for an operator when it has a hole.
     */
    Map<String, URI> url();

    /** Where a token is given out for this service's own client (OAuth 2 client credentials). */
    Optional<URI> tokenUrl();

    /** This service's client; it needs the role {@code unit-service}. */
    Optional<String> clientId();

    /** The client's secret. */
    Optional<String> clientSecret();

    /** Real time that one answer is waited for. */
    @WithDefault("PT5S")
    Duration patience();

    /** Real time for which a publisher that did not answer is not asked again. */
    @WithDefault("PT10S")
    Duration rest();
}
