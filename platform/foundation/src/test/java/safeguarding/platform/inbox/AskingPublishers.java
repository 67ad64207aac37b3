package safeguarding.platform.inbox;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;
import safeguarding.platform.servers.FreePort;

/** A service that consumes its own events, and knows where they and those of a few others would have to be fetched. */
public final class AskingPublishers implements QuarkusTestProfile {

    static final String SECRET = "secret-of-a-test";

    @Override
    public Map<String, String> getConfigOverrides() {
        var here = "http://localhost:" + port("asking-publishers.port");
        var others = "http://localhost:" + rehearsed();
        return Map.ofEntries(
                Map.entry("quarkus.http.test-port", Integer.toString(port("asking-publishers.port"))),
                Map.entry("safeguarding.service", "sample"),
                Map.entry("safeguarding.relay.enabled", "false"),
                Map.entry("safeguarding.inbox.retry", "PT0.2S"),
                Map.entry("safeguarding.publishers.url.sample", here),
                Map.entry("safeguarding.publishers.url.refusing", others + "/refusing"),
                Map.entry("safeguarding.publishers.url.forgetful", others + "/forgetful"),
                Map.entry("safeguarding.publishers.url.babbling", others + "/babbling"),
                Map.entry("safeguarding.publishers.url.away", "http://127.0.0.1:1"),
                Map.entry("safeguarding.publishers.token-url", others + "/token"),
                Map.entry("safeguarding.publishers.client-id", "reviewing-service"),
                Map.entry("safeguarding.publishers.client-secret", SECRET));
    }

    /** The port of those who give out tokens and of the publishers that do not do as they should. */
    static int rehearsed() {
        return port("rehearsed-publishers.port");
    }

    /** The same for every class loader that loads this class. */
    private static int port(String name) {
        if (System.getProperty(name) == null) {
            System.setProperty(name, Integer.toString(FreePort.find()));
        }
        return Integer.getInteger(name);
    }
}
