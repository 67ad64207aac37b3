package safeguarding.platform.testing.waiting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import safeguarding.platform.testing.problems.ProblemAssert;
import safeguarding.platform.testing.repository.Repository;
import safeguarding.platform.testing.tokens.TestTokens;

/**
 * A service that starts, tells its health and lets nobody in, and has no operation yet. In its {@code @QuarkusTest}:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> waits() {
 *     return WaitingService.named("reviewing").asTests();
 * }
 * }</pre>
 */
public final class WaitingService {

    private static final String NOWHERE = "/v1/anything";

    private final String name;

    private WaitingService(String name) {
        this.name = name;
    }

    /** The service under test, by its short name, such as {@code qa-audit}. */
    public static WaitingService named(String name) {
        return new WaitingService(name);
    }

    /** One test for each thing that holds. */
    public Stream<DynamicTest> asTests() {
        return Stream.of(
                DynamicTest.dynamicTest("starts and tells its health", WaitingService::tellsItsHealth),
                DynamicTest.dynamicTest("tells its measures", WaitingService::tellsItsMeasures),
                DynamicTest.dynamicTest("lets nobody in without a token", WaitingService::letsNobodyIn),
                DynamicTest.dynamicTest("has nothing yet for who is signed in", WaitingService::hasNothingYet),
                DynamicTest.dynamicTest("offers no operation of its own", this::offersNoOperation));
    }

    private static void tellsItsHealth() {
        for (var kind : new String[] {"live", "ready", "started"}) {
            var answer = RestAssured.get("/q/health/" + kind);
            assertThat(answer.statusCode()).describedAs(kind).isEqualTo(200);
            assertThat(answer.jsonPath().getString("status")).describedAs(kind).isEqualTo("UP");
        }
    }

    private static void tellsItsMeasures() {
        assertThat(RestAssured.get("/q/metrics").asString()).contains("jvm_");
    }

    private static void letsNobodyIn() {
        ProblemAssert.of(RestAssured.get(NOWHERE)).hasStatus(401).hasType("not-signed-in");
    }

    private static void hasNothingYet() {
        Response answer = given().auth()
                .oauth2(TestTokens.of("head-of-safeguarding").token())
                .get(NOWHERE);
        ProblemAssert.of(answer).hasStatus(404).hasType("not-found");
    }

    private void offersNoOperation() {
        var answer = given().accept("application/json").get("/q/openapi");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.jsonPath().getString("info.title")).isEqualToIgnoringCase(name.replace('-', ' ') + " API");
        assertThat(answer.jsonPath().getMap("paths")).isNullOrEmpty();
        assertThat(roles()).doesNotContain("| " + name + " |");
    }

    private static String roles() {
        try {
            return Files.readString(Repository.file("docs/operations/roles.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
