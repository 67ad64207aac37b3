package safeguarding.audit.rows;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import safeguarding.platform.testing.rows.HostileRequests;
import safeguarding.platform.testing.servers.RealServers;

@QuarkusTest
@RealServers(service = "qa-audit")
class HostileRequestsTest {

    @TestFactory
    Stream<DynamicTest> findNoFaultOfOurs() {
        return HostileRequests.to(new AuditRows()).asTests();
    }
}
