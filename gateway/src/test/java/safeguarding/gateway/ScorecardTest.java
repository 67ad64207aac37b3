package safeguarding.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerRequest;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.platform.testing.tokens.SignedTokens;
import safeguarding.platform.testing.tokens.TestTokens;

@QuarkusTest
@SignedTokens
@FakeServices
class ScorecardTest {

    private static final String CARD = "/v1/unit/scorecard";
    private static final Handler<HttpServerRequest> NO_FIGURES =
            FakeService.json(200, "{\"service\":\"licensing\",\"items\":[]}");

    @Test
    void putsTheFiguresOfAllServicesOnOneCard() throws Exception {
        var seen = new CopyOnWriteArrayList<HttpServerRequest>();
        try (var conference = new FakeService("conference", request -> {
                    seen.add(request);
                    FakeService.json(200, conference("2013-11-28")).handle(request);
                });
                var licensing = new FakeService("licensing", NO_FIGURES)) {
            as("head-of-safeguarding")
                    .header("X-Correlation-Id", "card-0001")
                    .get(CARD + "?asAt=2013-11-28&from=2013-04-01&to=2013-11-28&knownOn=2013-11-27")
                    .then()
                    .statusCode(200)
                    .body("asAt", equalTo("2013-11-28"))
                    .body("complete", equalTo(true))
                    .body("figures.id", contains("children-on-plans", "initial-conferences-in-time"))
                    .body("figures[0].value", equalTo(900))
                    .body("figures[0].unit", equalTo("children"))
                    .body("figures[0].target", nullValue())
                    .body("figures[0].previousYear.change", equalTo(56))
                    .body("figures[1].value", equalTo(77.1f))
                    .body("figures[1].target.met", equalTo(true))
                    .body("figures[1].previousYear.value", equalTo(45.0f))
                    .body("figures[1].previousYear.change", equalTo(32.1f))
                    .body("figures[1].comparators[0].group", equalTo("statistical-neighbours"))
                    .body("figures[1].comparators[0].value", equalTo(68.0f))
                    .body("parts.source", contains("conference", "licensing", "workforce"))
                    .body("parts.status", contains("present", "present", "none"))
                    .body("parts[0].asOf", notNullValue())
                    .body("parts[0].data.items[1].anew", equalTo("kept"));
            assertThat(conference.asked())
                    .containsExactly("/v1/indicators?asAt=2013-11-28&from=2013-04-01&to=2013-11-28&knownOn=2013-11-27");
            assertThat(licensing.asked()).hasSize(1);
            assertThat(seen.getFirst().getHeader("Authorization")).startsWith("Bearer ");
            assertThat(seen.getFirst().getHeader("Access-Purpose")).isEqualTo("quality-assurance");
            assertThat(seen.getFirst().getHeader("X-Correlation-Id")).isEqualTo("card-0001");
        }
    }

    /** Both sides of the target in both directions. */
    @ParameterizedTest
    @CsvSource({
        "74.9, at-least, false", "75.0, at-least, true", "75.1, at-least, true",
        "74.9, at-most, true", "75.0, at-most, true", "75.1, at-most, false",
        "75.0, sideways, ", "null, at-least, "
    })
    void saysWhetherATargetIsMet(String value, String direction, Boolean met) throws Exception {
        cardOf("""
                {"items": [{"id": "i", "title": "I", "value": %s, "unit": "percent",
                            "target": {"year": "2013/14", "value": 75.0, "direction": "%s"}}]}
                """.formatted(value, direction)).body("figures[0].target.met", met == null ? nullValue() : equalTo(met));
    }

    @Test
    void reckonsWithNothingThatIsSuppressed() throws Exception {
        cardOf("""
                {"items": [
                  {"id": "now", "title": "Hidden now", "value": 3, "suppressed": true,
                   "target": {"year": "2013/14", "value": 5, "direction": "at-most"},
                   "series": [{"kind": "previous-year", "period": "2012/13", "value": 9}]},
                  {"id": "then", "title": "Hidden then", "value": 9, "suppressed": false,
                   "series": [{"kind": "previous-year", "period": "2012/13", "value": 3, "suppressed": true}]},
                  {"id": "both", "title": "Hidden without a mark", "suppressed": true,
                   "series": [{"kind": "previous-year", "period": "2012/13"}]}]}
                """)
                .body("figures[0].suppressed", equalTo(true))
                .body("figures[0].value", nullValue())
                .body("figures[0].target.value", equalTo(5))
                .body("figures[0].target.met", nullValue())
                .body("figures[0].previousYear.value", equalTo(9))
                .body("figures[0].previousYear.change", nullValue())
                .body("figures[1].value", equalTo(9))
                .body("figures[1].previousYear.suppressed", equalTo(true))
                .body("figures[1].previousYear.value", nullValue())
                .body("figures[1].previousYear.change", nullValue())
                .body("figures[2].previousYear.change", nullValue());
    }

    @Test
    void saysThatTheFiguresOfADayThatIsNotOverAreProvisional() throws Exception {
        cardOf("{\"provisional\": true, \"items\": [{\"id\": \"i\", \"title\": \"I\", \"value\": 1}]}")
                .body("figures[0].provisional", equalTo(true));
    }

    @ParameterizedTest
    @CsvSource({
        "200, '{}'",
        "200, '{\"items\":{}}'",
        "200, '{\"items\":[{\"title\":\"no id\"}]}'",
        "200, '{\"items\":[{\"id\":\"i\",\"title\":\"I\",\"value\":\"many\"}]}'",
        "200, '{\"service\":\"licensing\",\"items\":[]}'",
        "200, '{\"asAt\":\"1999-01-01\",\"items\":[]}'",
        "404, '{\"type\":\"urn:safeguarding:problem:not-found\"}'",
        "500, '{\"items\":[]}'",
        "403, '{}'",
    })
    void namesAPartThatIsNoAnswerOfItsService(int status, String body) throws Exception {
        card(FakeService.json(status, body), "?asAt=2013-11-28")
                .statusCode(200)
                .body("complete", equalTo(false))
                .body("figures", empty())
                .body("parts[0].status", equalTo("missing"))
                .body("parts[0].reason", equalTo(status == 403 ? "not-allowed" : "failed"))
                .body("parts[0].data", nullValue())
                .body("parts[1].status", equalTo("present"));
    }

    @Test
    void doesNotWaitForAServiceThatIsTooSlowOrAway() throws Exception {
        card(FakeService::sleep, "").statusCode(200).body("parts[0].reason", equalTo("too-slow"));
        try (var licensing = new FakeService("licensing", NO_FIGURES)) {
            as("analyst")
                    .get(CARD)
                    .then()
                    .statusCode(200)
                    .body("complete", equalTo(false))
                    .body("parts[0].reason", equalTo("unreachable"));
            assertThat(licensing.asked()).hasSize(1);
        }
    }

    @Test
    void asksForTodayWhenNoDayIsNamed() throws Exception {
        String today = as("operator").get("/v1/clock").path("today");
        try (var conference = new FakeService("conference", FakeService.json(200, conference(today)));
                var licensing = new FakeService("licensing", NO_FIGURES)) {
            as("committee-member").get(CARD).then().statusCode(200).body("figures", hasSize(2));
            assertThat(conference.asked()).containsExactly("/v1/indicators?asAt=" + today);
            assertThat(licensing.asked()).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "asAt=2013-02-30, asAt",
        "asAt=yesterday, asAt",
        "asAt=9999-01-01, asAt",
        "knownOn=9999-01-01, knownOn",
        "asAt=2013-11-28&to=2013-11-29, to",
        "asAt=2013-11-28&from=2013-11-29, from",
        "asAt=2013-11-28&to=2013-06-30&from=2013-07-01, from",
        "as-at=2013-11-28, as-at"
    })
    void refusesDaysThatCannotBe(String query, String field) throws Exception {
        try (var conference = new FakeService("conference", NO_FIGURES)) {
            as("chair")
                    .get(CARD + "?" + query)
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("urn:safeguarding:problem:invalid-request"))
                    .body("violations.field", hasItem(field));
            assertThat(conference.asked()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"asAt=2013-11-28&to=2013-11-28&from=2013-11-28", "asAt=2013-11-28&to=2013-06-30&from=2013-06-30"
            })
    void takesAPeriodOfOneDay(String query) throws Exception {
        card(FakeService.json(200, "{\"items\":[]}"), "?" + query)
                .statusCode(200)
                .body("complete", equalTo(true));
    }

    @Test
    void handsOnWhatAServiceRefuses() throws Exception {
        card(
                        FakeService.json(
                                400,
                                "{\"type\":\"urn:safeguarding:problem:invalid-request\",\"violations\":[{\"field\":\"knownOn\",\"message\":\"A closed day.\"}]}"),
                        "")
                .statusCode(400)
                .body("violations[0].message", equalTo("A closed day."));
    }

    @Test
    void refusesWhoMayNotSeeFiguresAnywhere() throws Exception {
        try (var conference = new FakeService("conference", FakeService.json(403, "{}"));
                var licensing = new FakeService("licensing", FakeService.json(403, "{}"))) {
            as("qa-officer").get(CARD).then().statusCode(403);
            assertThat(conference.asked()).hasSize(1);
            assertThat(licensing.asked()).hasSize(1);
        }
        as("partner-agency").get(CARD).then().statusCode(403);
        as("case-system").get(CARD).then().statusCode(403);
        given().get(CARD).then().statusCode(401);
        given().auth().oauth2(TestTokens.of("analyst").token()).get(CARD).then().statusCode(400);
    }

    private static ValidatableResponse cardOf(String answer) throws Exception {
        return card(FakeService.json(200, answer), "?asAt=2013-11-28").statusCode(200);
    }

    private static ValidatableResponse card(Handler<HttpServerRequest> behaviour, String query) throws Exception {
        try (var conference = new FakeService("conference", behaviour);
                var licensing = new FakeService("licensing", NO_FIGURES)) {
            var answer = as("analyst").get(CARD + query).then();
            assertThat(conference.asked()).isNotEmpty();
            assertThat(licensing.asked()).hasSize(1);
            return answer;
        }
    }

    private static RequestSpecification as(String role) {
        return given().auth().oauth2(TestTokens.of(role).token()).header("Access-Purpose", "quality-assurance");
    }

    private static String conference(String asAt) {
        return """
                {"service": "conference", "asAt": "%s", "provisional": false, "items": [
                  {"id": "children-on-plans", "title": "Children on a plan", "kind": "number", "numerator": 900,
                   "value": 900, "unit": "children", "suppressed": false,
                   "series": [{"period": "2012/13", "kind": "previous-year", "value": 844}]},
                  {"id": "initial-conferences-in-time", "title": "Initial conferences in time", "kind": "share",
                   "numerator": 347, "denominator": 450, "value": 77.1, "unit": "percent", "suppressed": false,
                   "anew": "kept",
                   "target": {"year": "2013/14", "value": 75.0, "direction": "at-least", "source": "business plan"},
                   "comparators": [{"group": "statistical-neighbours", "year": "2013/14", "value": 68.0}],
                   "series": [{"kind": "quarter-end", "period": "2013-06-30", "value": 70.0},
                              {"kind": "previous-year", "period": "2012/13", "value": 45.0}]}]}
                """.formatted(asAt);
    }
}
