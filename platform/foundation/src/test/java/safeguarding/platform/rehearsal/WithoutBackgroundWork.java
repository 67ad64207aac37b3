package safeguarding.platform.rehearsal;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Nothing happens by itself: a test lets time pass and events be published when it wants to. */
public class WithoutBackgroundWork implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "safeguarding.deadlines.sweep",
                "false",
                "safeguarding.relay.enabled",
                "false",
                "kafka.bootstrap.servers",
                "127.0.0.1:1");
    }
}
