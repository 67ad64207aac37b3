package safeguarding.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.platform.testing.tokens.SignedTokens;
import safeguarding.platform.testing.tokens.TestTokens;

@QuarkusTest
@SignedTokens
@FakeServices
class ComposedFromBadAnswersTest {

    private static final String CHILD = "0190a5c2-1111-8222-8333-444455556666";
    private static final String UNKNOWN = "{\"status\":404,\"type\":\"urn:safeguarding:problem:not-found\"}";

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "null", "12", "\"words\"", "{\"a\":1} and more", "<html>busy</html>"})
    void doesNotTakeForARecordWhatIsNone(String body) throws Exception {
        viewOf(FakeService.json(200, body))
                .body("complete", equalTo(false))
                .body("parts[0].status", equalTo("missing"))
                .body("parts[0].reason", equalTo("failed"))
                .body("parts[0].data", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>404</html>", "{}", "{\"status\":404}", "{\"type\":\"about:blank\"}"})
    void doesNotTakeSomebodyElses404ForAChildThatNobodyKnows(String body) throws Exception {
        viewOf(FakeService.json(404, body))
                .body("complete", equalTo(false))
                .body("parts[0].reason", equalTo("failed"))
                .body("parts[1].status", equalTo("none"));
    }

    @ParameterizedTest
    @CsvSource({"401", "409", "429", "500", "502", "503", "504", "302", "204"})
    void neverMakesAnOutageLookLikeAnUnknownChild(int status) throws Exception {
        viewOf(FakeService.json(status, UNKNOWN)).body("parts[0].reason", equalTo("failed"));
    }

    @Test
    void doesNotWaitForAnAnswerThatBeginsAndDoesNotEnd() throws Exception {
        var began = System.nanoTime();

        viewOf(FakeService::linger).body("parts[0].reason", equalTo("too-slow"));

        assertThat(System.nanoTime() - began).isLessThan(10_000_000_000L);
    }

    @Test
    void doesNotTakeInAnAnswerWithoutEnd() throws Exception {
        viewOf(FakeService.megabytes(3)).body("parts[0].reason", equalTo("failed"));
    }

    @Test
    void showsNobodyThePartOfAnotherChild() throws Exception {
        viewOf(FakeService.json(200, "{\"childId\":\"0190a5c2-1111-8222-8333-00000000dead\",\"plans\":[]}"))
                .body("parts[0].reason", equalTo("failed"))
                .body("parts[0].data", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "200, ''",
        "200, {}",
        "200, '{\"items\":{}}'",
        "200, '{\"items\":[{\"match\":\"exact\"}]}'",
        "200, '{\"items\":[{\"childId\":\"C-12\"}]}'",
        "404, '{\"type\":\"urn:safeguarding:problem:not-found\"}'",
        "500, '{\"items\":[]}'",
    })
    void doesNotTakeForASearchWithoutHitsWhatIsNoSearch(int status, String body) throws Exception {
        try (var conference = new FakeService("conference", FakeService.json(status, body));
                var licensing = new FakeService("licensing", FakeService.json(200, "{\"items\":[]}"))) {
            asked().body("{\"nhsNumber\":\"9990000018\"}")
                    .post("/v1/children/searches")
                    .then()
                    .statusCode(200)
                    .body("complete", equalTo(false))
                    .body("items", empty())
                    .body("sources[0].answered", equalTo(false))
                    .body("sources[0].reason", equalTo("failed"))
                    .body("sources[1].answered", equalTo(true));
            assertThat(conference.asked()).hasSize(1);
            assertThat(licensing.asked()).hasSize(1);
        }
    }

    @Test
    void tellsNobodyToKeepWhatItShows() throws Exception {
        try (var conference = new FakeService("conference", FakeService.json(200, "{\"plans\":[]}"));
                var licensing = new FakeService("licensing", FakeService.json(404, UNKNOWN))) {
            asked().header("If-None-Match", "\"1\"")
                    .get("/v1/children/" + CHILD)
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", "no-store")
                    .header("ETag", nullValue());
            assertThat(conference.asked()).hasSize(1);
            assertThat(licensing.asked()).hasSize(1);
        }
    }

    private static ValidatableResponse viewOf(Handler<HttpServerRequest> behaviour) throws Exception {
        try (var conference = new FakeService("conference", behaviour);
                var licensing = new FakeService("licensing", FakeService.json(404, UNKNOWN))) {
            var answer = asked().get("/v1/children/" + CHILD).then().statusCode(200);
            assertThat(conference.asked()).isNotEmpty();
            assertThat(licensing.asked()).hasSize(1);
            return answer;
        }
    }

    private static RequestSpecification asked() {
        return given().auth()
                .oauth2(TestTokens.of("chair").token())
                .header("Access-Purpose", "conference")
                .contentType("application/json");
    }
}
