package safeguarding.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import safeguarding.platform.testing.tokens.SignedTokens;
import safeguarding.platform.testing.tokens.TestTokens;

@QuarkusTest
@SignedTokens
@FakeServices
class RateLimitTest {

    private static Response call(String subject) {
        return given().auth()
                .oauth2(TestTokens.of("chair").client("greedy").subject(subject).token())
                .get("/conference/v1/x");
    }

    @Test
    void letsExactlyTheShareThroughAndSaysWhatIsLeft() throws Exception {
        try (var conference = new FakeService("conference", FakeService::echo);
                var callers = Executors.newFixedThreadPool(10)) {
            List<Integer> statuses = new ArrayList<>();
            for (var answer : callers.invokeAll(Collections.nCopies(
                    20, (Callable<Integer>) () -> call("first").statusCode()))) {
                statuses.add(answer.get());
            }
            assertThat(Collections.frequency(statuses, 200)).isEqualTo(5);
            assertThat(Collections.frequency(statuses, 429)).isEqualTo(15);
            assertThat(conference.asked()).hasSize(5);
        }
        call("first")
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("[1-9][0-9]?"))
                .header("RateLimit-Policy", "\"requests\";q=5;w=60")
                .header("RateLimit", matchesPattern("\"requests\";r=0;t=[1-9][0-9]?"))
                .body("type", equalTo("urn:safeguarding:problem:too-many-requests"));
    }

    @Test
    void countsEachCallerApart() throws Exception {
        try (var conference = new FakeService("conference", FakeService::echo)) {
            call("second").then().statusCode(200).header("RateLimit", matchesPattern("\"requests\";r=4;t=[0-9]+"));
            call("second").then().statusCode(200).header("RateLimit", matchesPattern("\"requests\";r=3;t=[0-9]+"));
            call("third").then().statusCode(200).header("RateLimit", matchesPattern("\"requests\";r=4;t=[0-9]+"));
            assertThat(conference.asked()).hasSize(3);
        }
    }

    @Test
    void letsNobodyHoardOpenRequests() throws Exception {
        var hoarder = "Authorization: Bearer "
                + TestTokens.of("chair").client("hoarder").token();
        var waiting = "GET /conference/v1/x HTTP/1.1\r\nHost: localhost\r\n" + hoarder + "\r\n\r\n";
        try (var conference = new FakeService("conference", FakeService::sleep);
                var first = RawCall.open(RestAssured.port);
                var second = RawCall.open(RestAssured.port)) {
            RawCall.write(first, waiting);
            RawCall.write(second, waiting);
            await().until(() -> conference.asked().size() == 2);
            assertThat(RawCall.send(RestAssured.port, "GET /conference/v1/x", List.of(hoarder)))
                    .startsWith("HTTP/1.1 429")
                    .containsIgnoringCase("retry-after: 1\r\n")
                    .contains("has 2 requests open");
            first.close();
            await().until(() -> RawCall.send(RestAssured.port, "GET /nobody", List.of(hoarder))
                    .startsWith("HTTP/1.1 404"));
        }
    }
}
