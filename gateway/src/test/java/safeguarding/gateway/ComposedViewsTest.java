package safeguarding.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerRequest;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import safeguarding.platform.testing.tokens.SignedTokens;
import safeguarding.platform.testing.tokens.TestTokens;

@QuarkusTest
@SignedTokens
@FakeServices
class ComposedViewsTest {

    private static final String CHILD = "0190a5c2-1111-8222-8333-444455556666";
    private static final String VIEW = "/v1/children/" + CHILD;
    private static final Handler<HttpServerRequest> UNKNOWN = FakeService.json(404, "{\"status\":404}");

    private static RequestSpecification chair() {
        return given().auth().oauth2(TestTokens.of("chair").token()).header("Access-Purpose", "conference");
    }

    @Test
    void putsTogetherWhatTheServicesKnow() throws Exception {
        var seen = new CopyOnWriteArrayList<HttpServerRequest>();
        try (var conference = new FakeService("conference", request -> {
                    seen.add(request);
                    FakeService.json(200, "{\"recordedAt\":\"2013-11-28T10:00:00Z\",\"plans\":[{\"open\":true}]}")
                            .handle(request);
                });
                var licensing = new FakeService("licensing", UNKNOWN)) {
            chair().header("On-Behalf-Of", "S-7")
                    .header("X-Correlation-Id", "story-0002")
                    .get(VIEW + "?asAt=2013-11-01&knownOn=2013-11-02")
                    .then()
                    .statusCode(200)
                    .body("childId", equalTo(CHILD))
                    .body("complete", equalTo(true))
                    .body("parts[0].source", equalTo("conference"))
                    .body("parts[0].status", equalTo("present"))
                    .body("parts[0].asOf", notNullValue())
                    .body("parts[0].recordedAt", equalTo("2013-11-28T10:00:00Z"))
                    .body("parts[0].data.plans[0].open", equalTo(true))
                    .body("parts[1].source", equalTo("licensing"))
                    .body("parts[1].status", equalTo("none"));
            assertThat(conference.asked())
                    .containsExactly("/v1/children/" + CHILD + "/conference-record?asAt=2013-11-01&knownOn=2013-11-02");
            assertThat(licensing.asked()).hasSize(1);
            assertThat(seen.getFirst().getHeader("Access-Purpose")).isEqualTo("conference");
            assertThat(seen.getFirst().getHeader("On-Behalf-Of")).isEqualTo("S-7");
            assertThat(seen.getFirst().getHeader("X-Correlation-Id")).isEqualTo("story-0002");
            assertThat(seen.getFirst().getHeader("Authorization")).startsWith("Bearer ");
            assertThat(seen.getFirst().getHeader("traceparent")).isNotBlank();
        }
    }

    @Test
    void namesThePartOfAServiceThatIsDown() throws Exception {
        try (var licensing = new FakeService("licensing", FakeService.json(200, "{\"licences\":[]}"))) {
            chair().get(VIEW)
                    .then()
                    .statusCode(200)
                    .body("complete", equalTo(false))
                    .body("parts[0].source", equalTo("conference"))
                    .body("parts[0].status", equalTo("missing"))
                    .body("parts[0].reason", equalTo("unreachable"))
                    .body("parts[0].data", nullValue())
                    .body("parts[1].status", equalTo("present"));
            assertThat(licensing.asked()).hasSize(1);
        }
    }

    @Test
    void doesNotWaitForAServiceThatIsTooSlow() throws Exception {
        try (var conference = new FakeService("conference", FakeService::sleep);
                var licensing = new FakeService("licensing", FakeService.json(200, "{}"))) {
            chair().get(VIEW)
                    .then()
                    .statusCode(200)
                    .body("complete", equalTo(false))
                    .body("parts[0].reason", equalTo("too-slow"))
                    .body("parts[1].status", equalTo("present"));
            assertThat(conference.asked()).hasSize(1);
            assertThat(licensing.asked()).hasSize(1);
        }
    }

    @Test
    void namesThePartOfAServiceThatFails() throws Exception {
        try (var conference = new FakeService("conference", FakeService.json(500, "{\"detail\":\"secret\"}"));
                var licensing = new FakeService("licensing", FakeService.json(200, "no json"))) {
            chair().get(VIEW)
                    .then()
                    .statusCode(200)
                    .body("parts.reason", hasItems("failed", "failed"))
                    .body("parts.status", hasItems("missing", "missing"));
            assertThat(conference.asked()).hasSize(1);
            assertThat(licensing.asked()).hasSize(1);
        }
    }

    @Test
    void says404OnlyWhenEveryServiceHasAnswered() throws Exception {
        try (var conference = new FakeService("conference", UNKNOWN)) {
            chair().get(VIEW).then().statusCode(200).body("complete", equalTo(false));
            try (var licensing = new FakeService("licensing", UNKNOWN)) {
                awaitStatus(404);
                assertThat(licensing.asked()).isNotEmpty();
            }
            assertThat(conference.asked()).isNotEmpty();
        }
    }

    private static void awaitStatus(int status) {
        var deadline = System.nanoTime() + 10_000_000_000L;
        while (chair().get(VIEW).statusCode() != status) {
            assertThat(System.nanoTime()).isLessThan(deadline);
        }
    }

    @Test
    void needsAPurposeARoleAndAnIdentifier() {
        given().auth()
                .oauth2(TestTokens.of("chair").token())
                .get(VIEW)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:safeguarding:problem:purpose-missing"));
        given().auth()
                .oauth2(TestTokens.of("analyst").token())
                .header("Access-Purpose", "conference")
                .get(VIEW)
                .then()
                .statusCode(403);
        chair().get("/v1/children/12").then().statusCode(400);
    }

    @Test
    void findsAChildOnceThatTwoServicesKnow() throws Exception {
        var inConference = "{\"items\":[{\"match\":\"exact\",\"child\":{\"id\":\"" + CHILD + "\"}}]}";
        var inLicensing = "{\"items\":[{\"childId\":\"" + CHILD
                + "\"},{\"childId\":\"0190a5c2-1111-8222-8333-444455557777\"}],\"next\":\"c\"}";
        try (var conference = new FakeService("conference", FakeService.json(200, inConference));
                var licensing = new FakeService("licensing", FakeService.json(200, inLicensing))) {
            chair().contentType("application/json")
                    .body("{\"nhsNumber\":\"9990000018\"}")
                    .post("/v1/children/searches")
                    .then()
                    .statusCode(200)
                    .body("complete", equalTo(true))
                    .body("items.size()", equalTo(2))
                    .body("items[0].childId", equalTo(CHILD))
                    .body("items[0].findings.source", hasItems("conference", "licensing"))
                    .body("sources[1].more", equalTo(true));
            assertThat(conference.asked()).hasSize(1);
            assertThat(licensing.asked()).hasSize(1);
        }
    }

    @Test
    void handsOnWhatAServiceRefusesAboutASearch() throws Exception {
        var refusal = "{\"type\":\"urn:safeguarding:problem:invalid-request\",\"detail\":\"no\",\"violations\":"
                + "[{\"field\":\"nhsNumber\",\"message\":\"The check digit is wrong.\"}]}";
        try (var conference = new FakeService("conference", FakeService.json(400, refusal))) {
            chair().contentType("application/json")
                    .body("{\"nhsNumber\":\"1\"}")
                    .post("/v1/children/searches")
                    .then()
                    .statusCode(400)
                    .body("violations[0].field", equalTo("nhsNumber"));
            assertThat(conference.asked()).hasSize(1);
        }
    }
}
