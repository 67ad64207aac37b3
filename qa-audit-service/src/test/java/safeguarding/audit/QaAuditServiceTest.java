package safeguarding.audit;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import safeguarding.platform.testing.tokens.SignedTokens;
import safeguarding.platform.testing.waiting.WaitingService;

@QuarkusTest
@SignedTokens
class QaAuditServiceTest {

    @TestFactory
    Stream<DynamicTest> waits() {
        return WaitingService.named("qa-audit").asTests();
    }
}
