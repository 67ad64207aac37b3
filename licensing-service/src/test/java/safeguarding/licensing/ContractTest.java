package safeguarding.licensing;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import safeguarding.platform.testing.contract.ServiceContract;
import safeguarding.platform.testing.servers.RealServers;

@QuarkusTest
@RealServers(service = "licensing")
class ContractTest {

    @TestFactory
    Stream<DynamicTest> keepsItsContract() {
        return ServiceContract.of("licensing").asTests();
    }
}
