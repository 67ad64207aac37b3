package safeguarding.audit.rows;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import safeguarding.platform.testing.rows.LoggedRefusals;
import safeguarding.platform.testing.servers.RealServers;

@QuarkusTest
@RealServers(service = "qa-audit")
class RefusalsAreLoggedTest {

    @TestFactory
    Stream<DynamicTest> whoeverIsRefused() {
        return LoggedRefusals.of(AuditRows.ofChildren()).asTests();
    }
}
