package safeguarding.licensing.rows;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import safeguarding.platform.testing.rows.HostileRequests;
import safeguarding.platform.testing.servers.RealServers;

@QuarkusTest
@RealServers(service = "licensing")
class HostileRequestsTest {

    @TestFactory
    Stream<DynamicTest> findNoFaultOfOurs() {
        return HostileRequests.to(new LicensingRows()).asTests();
    }
}
