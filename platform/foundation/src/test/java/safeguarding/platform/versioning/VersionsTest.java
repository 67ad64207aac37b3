package safeguarding.platform.versioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static safeguarding.platform.exchange.Calls.creating;
import static safeguarding.platform.exchange.Calls.key;
import static safeguarding.platform.exchange.Calls.operator;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.platform.exchange.Calls;
import safeguarding.platform.exchange.Gate;
import safeguarding.platform.exchange.Rehearsal;
import safeguarding.platform.testing.servers.RealServers;

@QuarkusTest
@TestProfile(Rehearsal.class)
@RealServers(service = Calls.SERVICE)
class VersionsTest {

    private final String label = key();
    private String path = "";

    @BeforeEach
    void send() {
        String id = creating(key()).body(body(5)).post("/v1/bundles").path("id");
        path = "/v1/bundles/" + id;
    }

    @Test
    void asksForTheVersionOfAChange() {
        operator().body(body(6)).put(path).then().statusCode(428);
    }

    @Test
    void takesAChangeOfThePresentVersionAndGivesTheNext() {
        weigh("\"0\"").then().statusCode(200).header("ETag", "\"1\"");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            delimiter = '|',
            value = {"\"1\"", "\"abc\"", "\"1\", \"7\""})
    void refusesAChangeThatNamesOtherVersions(String tags) {
        weigh(tags).then().statusCode(412).body("type", equalTo("urn:safeguarding:problem:stale-version"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "W/\"0\"", "0", "\"0", "\"0\" \"1\"", "\"0\","})
    void refusesWhatIsNoStrongTag(String odd) {
        weigh(odd).then().statusCode(400).body("violations[0].field", equalTo("If-Match"));
    }

    @Test
    void takesAListThatHoldsThePresentVersion() {
        weigh("\"7\", \"0\"").then().statusCode(200);
    }

    @Test
    void letsOneOfTwoChangesAtOnceThrough() {
        var gate = Gate.close(label);
        var slow = CompletableFuture.supplyAsync(() -> weigh("\"0\""));
        gate.awaitSomebody();
        var gateForTheOther = Gate.close("nobody");
        var fast = weigh("\"0\"");
        gateForTheOther.open();
        gate.open();

        assertThat(fast.statusCode()).isEqualTo(200);
        slow.join().then().statusCode(412).body("type", equalTo("urn:safeguarding:problem:stale-version"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"0\"", "W/\"0\"", "*", "\"9\", \"0\""})
    void answersNothingNewToWhoHasTheVersion(String known) {
        operator()
                .header("If-None-Match", known)
                .get(path)
                .then()
                .statusCode(304)
                .header("ETag", "\"0\"")
                .body(emptyString());
    }

    @Test
    void answersInFullToWhoHasAnotherVersion() {
        operator()
                .header("If-None-Match", "\"1\"")
                .get(path)
                .then()
                .statusCode(200)
                .body("weight", equalTo(5));
    }

    @Test
    void turnsADoubleIntoAConflictThatMayPass() {
        creating(key())
                .body(body(7))
                .post("/v1/bundles")
                .then()
                .statusCode(409)
                .header("Retry-After", notNullValue())
                .body("type", equalTo("urn:safeguarding:problem:conflict"))
                .body("detail", equalTo("The request met another one on the same records. Nothing was stored."));
    }

    private Response weigh(String ifMatch) {
        return operator().header("If-Match", ifMatch).body(body(6)).put(path);
    }

    private String body(int weight) {
        return "{\"label\":\"%s\",\"weight\":%d}".formatted(label, weight);
    }
}
