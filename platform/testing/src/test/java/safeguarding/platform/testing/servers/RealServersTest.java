package safeguarding.platform.testing.servers;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import safeguarding.platform.testing.tokens.TestTokens;

@QuarkusTest
@RealServers(service = "sample", topics = "sample.v1")
class RealServersTest {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @Test
    void letsTheServiceWorkUnderItsRuntimeRoleOnWhatTheOwnerMigrated() {
        given().auth()
                .oauth2(TestTokens.of("chair").token())
                .get("/v1/greeting")
                .then()
                .statusCode(200)
                .body("words", equalTo("good morning"))
                .body("login", equalTo("sample_service"))
                .body("to", equalTo("chair"));
    }

    @Test
    void refusesAnotherRole() {
        given().auth()
                .oauth2(TestTokens.of("iro").token())
                .get("/v1/greeting")
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @MethodSource("tokensNobodyShouldTake")
    void refusesATokenThatIsNotGood(TestTokens token) {
        given().auth().oauth2(token.token()).get("/v1/greeting").then().statusCode(401);
    }

    static Stream<TestTokens> tokensNobodyShouldTake() {
        var chair = TestTokens.of("chair");
        return Stream.of(
                chair.expired(),
                chair.forAudience("somebody-else"),
                chair.fromIssuer("https://elsewhere.invalid"),
                chair.signedByAStranger());
    }

    @Test
    void hasMadeTheTopicsAskedFor() throws Exception {
        assertThat(bootstrapServers).isEqualTo(RunningServers.broker().bootstrapServers());
        try (var admin = RunningServers.broker().admin()) {
            assertThat(admin.listTopics().names().get()).contains("sample.v1");
        }
    }

    @Test
    void opensTheDatabaseToTheTestAsOwnerAndAsRuntimeRole() throws SQLException {
        try (var owner = RunningServers.asOwner("sample");
                var service = RunningServers.asRuntimeRole("sample")) {
            assertThat(owner.createStatement().executeUpdate("update greeting set words = words"))
                    .isEqualTo(1);
            assertThatThrownBy(() -> service.createStatement().executeUpdate("update greeting set words = words"))
                    .hasMessageContaining("permission denied");
        }
    }
}
