package safeguarding.platform.exchange;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The small service with its importers and consumers at work, and without a relay of its own. */
public class Rehearsal implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "safeguarding.relay.enabled", "false",
                "safeguarding.imports.max-line-bytes", "1000",
                "safeguarding.imports.lease", "PT2S",
                "safeguarding.imports.poll", "PT0.1S",
                "safeguarding.inbox.retry", "PT0.2S");
    }
}
