package safeguarding.audit.population;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;

/** Publishers are where {@link RehearsedJournals} listens. */
public final class AskingForJournals implements QuarkusTestProfile {

    private static final String PORT = "rehearsed-journals.port";

    @Override
    public Map<String, String> getConfigOverrides() {
        var there = "http://localhost:" + port();
        return Map.of(
                "safeguarding.publishers.url.conference", there + "/conference",
                "safeguarding.publishers.url.reviewing", there + "/reviewing",
                "safeguarding.publishers.token-url", there + "/token",
                "safeguarding.publishers.client-id", "qa-audit-service",
                "safeguarding.publishers.client-secret", "not a secret");
    }

    /** The same for every class loader that loads this class. */
    static int port() {
        if (System.getProperty(PORT) == null) {
            try (var socket = new ServerSocket(0)) {
                System.setProperty(PORT, Integer.toString(socket.getLocalPort()));
            } catch (IOException none) {
                throw new UncheckedIOException(none);
            }
        }
        return Integer.getInteger(PORT);
    }
}
