package safeguarding.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerRequest;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.platform.testing.tokens.SignedTokens;
import safeguarding.platform.testing.tokens.TestTokens;

/** Whatever happens behind the door, nobody is told that there is no plan by somebody who does not know. */
@QuarkusTest
@SignedTokens
@FakeServices
class PlanEnquiryDoorTest {

    private static final String ANSWER = """
            {"answer": "no-match", "statement": "No plan was matched.", "reference": "PE-7K3M-9QXT",
             "askedAt": "2013-11-28T02:10:00Z",
             "ring": [{"name": "Safeguarding Unit", "telephone": "01632 960100", "hours": "always"}]}
            """;

    @Test
    void handsOnTheQuestionWithTokenPurposeAndOnBehalfOf() throws Exception {
        var seen = new CopyOnWriteArrayList<HttpServerRequest>();
        askedOf(request -> {
                    seen.add(request);
                    FakeService.json(200, ANSWER).handle(request);
                })
                .statusCode(200)
                .body("answer", equalTo("no-match"))
                .body("reference", equalTo("PE-7K3M-9QXT"));

        assertThat(seen.getFirst().uri()).isEqualTo("/v1/plan-enquiries");
        assertThat(seen.getFirst().getHeader("Access-Purpose")).isEqualTo("safeguarding-enquiry");
        assertThat(seen.getFirst().getHeader("On-Behalf-Of")).isEqualTo("PC 4711");
        assertThat(seen.getFirst().getHeader("Authorization")).startsWith("Bearer ");
    }

    @Test
    void saysWhomToRingWhenTheServiceIsAway() {
        toldToRing(ask("police"));
    }

    @Test
    void saysWhomToRingWhenTheServiceIsSlowOrBreaksOff() throws Exception {
        toldToRing(askedOf(FakeService::sleep));
        toldToRing(askedOf(FakeService::linger));
        toldToRing(askedOf(FakeService::die));
    }

    @ParameterizedTest
    @CsvSource({"401", "404", "409", "429", "500", "502", "503", "504", "302", "204"})
    void saysWhomToRingWhenTheServiceCannotAnswer(int status) throws Exception {
        toldToRing(askedOf(FakeService.json(status, "{\"type\":\"urn:safeguarding:problem:not-found\"}")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "<html>busy</html>", "{\"answer\":\"no\"}", "{\"answer\":\"no-match\"}"})
    void doesNotTakeForAnAnswerWhatIsNone(String body) throws Exception {
        toldToRing(askedOf(FakeService.json(200, body)));
    }

    @Test
    void handsOnWhatTheServiceRefuses() throws Exception {
        askedOf(FakeService.json(
                        400,
                        "{\"detail\":\"x\",\"violations\":[{\"field\":\"name\",\"message\":\"A name is needed.\"}]}"))
                .statusCode(400)
                .body("violations[0].field", equalTo("name"));
        askedOf(FakeService.json(403, "{}")).statusCode(403);
    }

    @Test
    void refusesOthersAndQuestionsThatCannotBeRead() {
        given().contentType("application/json")
                .body("{}")
                .post("/v1/plan-enquiries")
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(TestTokens.of("chair").token())
                .contentType("application/json")
                .header("Access-Purpose", "safeguarding-enquiry")
                .body("{}")
                .post("/v1/plan-enquiries")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(TestTokens.partner("police").token())
                .contentType("application/json")
                .header("Access-Purpose", "safeguarding-enquiry")
                .body("{\"postcode\": \"KT1\"}")
                .post("/v1/plan-enquiries")
                .then()
                .statusCode(400);
    }

    @Test
    void doesNotLetAnotherClientUseUpTheShare() throws Exception {
        try (var conference = new FakeService("conference", FakeService.json(200, ANSWER))) {
            for (int i = 0; i < 6; i++) {
                ask("greedy");
            }
            ask("greedy").statusCode(429);

            ask("police").statusCode(200);
        }
    }

    private static ValidatableResponse askedOf(Handler<HttpServerRequest> behaviour) throws Exception {
        try (var conference = new FakeService("conference", behaviour)) {
            return ask("police");
        }
    }

    private static ValidatableResponse ask(String client) {
        return given().auth()
                .oauth2(TestTokens.partner(client).token())
                .contentType("application/json")
                .header("Access-Purpose", "safeguarding-enquiry")
                .header("On-Behalf-Of", "PC 4711")
                .body("{\"nhsNumber\": \"9990000018\"}")
                .post("/v1/plan-enquiries")
                .then();
    }

    private static void toldToRing(ValidatableResponse answer) {
        answer.statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .body("type", equalTo("urn:safeguarding:problem:unavailable"))
                .body("detail", containsString("ring the unit"))
                .body("ring[0].telephone", equalTo("01632 960100"))
                .body("ring[1].name", equalTo("Emergency Duty Team"))
                .body("answer", nullValue());
    }
}
