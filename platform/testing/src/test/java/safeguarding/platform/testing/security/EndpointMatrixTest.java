package safeguarding.platform.testing.security;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import safeguarding.platform.testing.servers.RealServers;

@QuarkusTest
@RealServers(service = "sample", topics = "sample.v1")
class EndpointMatrixTest {

    private static final Endpoint GUARDED = new Endpoint("GET", "/v1/greeting", Set.of("chair"), "");
    private static final Endpoint OPEN = new Endpoint("GET", "/v1/doorbell", Set.of(), "");

    @TempDir
    Path folder;

    @Test
    void passesWhenTheTableAndTheServiceAgree() {
        var matrix = matrix("| sample | GET | `/v1/greeting` | chair |\n| other | GET | /v1/x | iro |\n", GUARDED);
        assertThatCode(matrix::isTheOneInTheTable).doesNotThrowAnyException();
        assertThatCode(matrix::refusesWhoeverIsNotSignedIn).doesNotThrowAnyException();
        assertThatCode(matrix::refusesWrongRoles).doesNotThrowAnyException();
        assertThatCode(matrix::letsInEveryRoleItNames).doesNotThrowAnyException();
    }

    @Test
    void namesWhatIsMissingInTheTableAndWhatIsStale() {
        var matrix = matrix("| sample | GET | /v1/greeting | chair, iro |\n", GUARDED);
        assertThatThrownBy(matrix::isTheOneInTheTable)
                .hasMessageContaining("Not in the table:\n| sample | GET | `/v1/greeting` | chair |")
                .hasMessageContaining("Not in the service:\n| sample | GET | `/v1/greeting` | chair, iro |");
    }

    @Test
    void failsOnAnEndpointThatAnswersEverybody() {
        var matrix = matrix("", GUARDED, OPEN);
        assertThatThrownBy(matrix::refusesWhoeverIsNotSignedIn).hasMessageContaining("GET /v1/doorbell with nobody");
    }

    @Test
    void failsOnAnEndpointThatTakesARoleItDoesNotName() {
        var claimsToBeNarrow = new Endpoint("GET", "/v1/doorbell", Set.of("chair"), "");
        var matrix = matrix("", claimsToBeNarrow);
        assertThatThrownBy(matrix::refusesWrongRoles).hasMessageContaining("a role that does not exist");
    }

    @Test
    void failsOnAnEndpointThatRefusesARoleItNames() {
        var claimsToBeWide = new Endpoint("GET", "/v1/greeting", Set.of("chair", "iro"), "");
        var matrix = matrix("", claimsToBeWide);
        assertThatThrownBy(matrix::letsInEveryRoleItNames).hasMessageContaining("GET /v1/greeting as iro");
    }

    @Test
    void failsOnAnEndpointWithoutRoles() {
        var matrix = matrix("", OPEN);
        assertThatThrownBy(matrix::letsInEveryRoleItNames).hasMessageContaining("roles of GET /v1/doorbell");
    }

    @Test
    void readsTheRunningService() {
        assertThatThrownBy(() -> EndpointMatrix.of("sample").isTheOneInTheTable())
                .hasMessageContaining("GET | `/v1/greeting`");
    }

    private EndpointMatrix matrix(String table, Endpoint... endpoints) {
        try {
            var file = Files.writeString(folder.resolve("roles.md"), "| service | method | path | roles |\n" + table);
            return new EndpointMatrix("sample", List.of(endpoints), file);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
