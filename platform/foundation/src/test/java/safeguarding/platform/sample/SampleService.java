package safeguarding.platform.sample;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The rehearsal under the name of the sample service, with its own database, topic and catalogue. */
public final class SampleService implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "safeguarding.service",
                "sample",
                "safeguarding.public-base-url",
                "http://localhost:8080/sample",
                "safeguarding.deadlines.sweep",
                "false");
    }
}
