package safeguarding.licensing.rows;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import safeguarding.platform.testing.rows.LoggedRefusals;
import safeguarding.platform.testing.servers.RealServers;

@QuarkusTest
@RealServers(service = "licensing")
class RefusalsAreLoggedTest {

    @TestFactory
    Stream<DynamicTest> whoeverIsRefused() {
        return LoggedRefusals.of(LicensingRows.ofChildren()).asTests();
    }
}
