package safeguarding.platform.testing.servers;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(RealServersAreSharedTest.Another.class)
@RealServers(service = "sample", topics = "sample.v1")
class RealServersAreSharedTest {

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @Test
    void betweenApplicationsOfOneModule() {
        assertThat(ProcessHandle.current().descendants().count())
                .describedAs("servers do not hang on this process")
                .isZero();
        assertThat(url)
                .isEqualTo("jdbc:postgresql://127.0.0.1:" + Integer.getInteger("test-kit.postgres.port") + "/sample");
    }

    /** Makes Quarkus start the application a second time. */
    public static class Another implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("sample.another", "yes");
        }
    }
}
