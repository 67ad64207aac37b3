package safeguarding.reviewing.retention;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import safeguarding.platform.testing.keeping.Rulings;
import safeguarding.platform.testing.servers.RealServers;

@QuarkusTest
@RealServers(service = "reviewing")
class HoldingsTest {

    @TestFactory
    Stream<DynamicTest> rulesOnEveryTableAndColumn() {
        return Rulings.of("reviewing").asTests();
    }
}
