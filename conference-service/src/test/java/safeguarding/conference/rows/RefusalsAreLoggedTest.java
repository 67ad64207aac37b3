package safeguarding.conference.rows;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import safeguarding.platform.testing.rows.LoggedRefusals;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;

@QuarkusTest
@RealServers(service = "conference")
class RefusalsAreLoggedTest {

    @TestFactory
    Stream<DynamicTest> whoeverIsRefused() {
        var refusals = LoggedRefusals.of(new ConferenceRows());
        assertThat(refusals.operations()).hasSizeGreaterThan(40);
        return Stream.concat(
                refusals.asTests(),
                Stream.of(DynamicTest.dynamicTest(
                        "because the line is another agency's", () -> anotherAgencys(refusals))));
    }

    private static void anotherAgencys(LoggedRefusals refusals) {
        var lines = refusals.operations().stream()
                .filter(each -> each.subject().equals("involvementId") && each.isForPartners())
                .toList();

        assertThat(lines).hasSizeGreaterThan(2);
        refusals.logged(lines, TestTokens.partner("gp-practice-elsewhere"), 404, "refused record-not-found");
    }
}
