package safeguarding.conference.court;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.CourtLine;
import safeguarding.conference.fixture.Families;
import safeguarding.conference.fixture.Sittings;
import safeguarding.platform.testing.servers.RealServers;

@QuarkusTest
@RealServers(service = "conference")
class CourtRisksTest {

    @ParameterizedTest
    @CsvSource({
        "2014-04-22, 1, 181, 25, ''",
        "2014-04-28, 1, 175, 25, ''",
        "2014-04-29, 2, 174, 24, ''",
        "2014-05-16, 4, 157, 22, ''",
        "2014-05-19, 4, 154, 22, C4.4",
        "2014-09-08, 20, 42, 6, C4.4",
        "2014-09-09, 21, 41, 5, C4.1 C4.4 C4.4 C4.4",
        "2014-10-20, 26, 0, 0, C4.1 C4.4 C4.4 C4.4",
        "2014-10-21, 27, -1, -1, C4.1 C4.4 C4.4 C4.4"
    })
    void countsWeeksFromTheDayOfIssueAndNamesTheRules(
            String asAt, int week, int daysLeft, int weeksLeft, String rules) {
        var proceedings = CourtLine.issued("2014-04-22", Families.registered("north-east"));

        var risk = risk(proceedings, asAt);

        assertThat(risk)
                .containsEntry("week", week)
                .containsEntry("daysLeft", daysLeft)
                .containsEntry("weeksLeft", weeksLeft);
        assertThat(rulesOf(risk)).isEqualTo(rules.isEmpty() ? List.of() : List.of(rules.split(" ")));
    }

    @Test
    void leavesOutWhatHasEndedAndFindsTheRestByWeek() {
        var proceedings = CourtLine.issued("2014-04-22", Families.registered("north-east"));
        CourtLine.order(proceedings, "2014-09-15").then().statusCode(200);

        assertThat(idsOn("asAt=2014-09-14&weekAtLeast=21")).contains(proceedings);
        assertThat(idsOn("asAt=2014-09-14&weekAtLeast=22")).doesNotContain(proceedings);
        assertThat(idsOn("asAt=2014-09-15")).doesNotContain(proceedings);
        assertThat(idsOn("asAt=2014-04-21")).doesNotContain(proceedings);
        assertThat(idsOn("asAt=2014-09-14&knownOn=2014-09-14")).doesNotContain(proceedings);
    }

    @Test
    void warnsOfAFinalHearingAfterTheLastDay() {
        var proceedings = CourtLine.issued("2014-04-22", Families.registered("north-east"));
        CourtLine.book(proceedings, "case-management", "2014-05-12").then().statusCode(200);
        CourtLine.step(
                        proceedings,
                        "/hearings",
                        "{\"kind\": \"final\", \"bookedOn\": \"2014-05-12\", \"bookedFor\": \"2014-10-21\"}")
                .then()
                .statusCode(200);

        assertThat(rulesOf(risk(proceedings, "2014-06-02"))).containsExactly("C4.1");
        CourtLine.step(
                        proceedings,
                        "/extensions",
                        "{\"grantedOn\": \"2014-06-02\", \"weeks\": 1, \"reason\": \"No judge.\"}")
                .then()
                .statusCode(200);
        assertThat(rulesOf(risk(proceedings, "2014-06-02"))).isEmpty();
    }

    @Test
    void findsTheReviewInTheWeekOfAFinalHearingAndThePlanThatEnded() {
        var child = Families.registered("north-east");
        Sittings.planMade("2013-11-25", "2013-11-28", child);
        var proceedings = CourtLine.issued("2014-01-06", child);

        CourtLine.book(proceedings, "final", "2014-03-03").then().body("conflicts", empty());
        CourtLine.book(proceedings, "final", "2014-02-24")
                .then()
                .body("conflicts.ruleId", contains("CL2"))
                .body("conflicts[0].planOn", equalTo("2014-02-28"))
                .body("conflicts[0].childId", equalTo(child.toString()));

        var review = Sittings.review("2014-01-06", child);
        Sittings.held(review, "2014-02-20").then().statusCode(200);
        Sittings.decide(review, child, "ended", "\"endingReason\": \"harm-no-longer-likely\"")
                .then()
                .statusCode(201);
        CourtLine.read(proceedings)
                .then()
                .body("conflicts.ruleId", contains("CL1"))
                .body("conflicts[0].planOn", equalTo("2014-02-20"));
        assertThat(rulesOf(risk(proceedings, "2014-02-20"))).contains("CL1");
        assertThat(rulesOf(risk(proceedings, "2014-02-19"))).doesNotContain("CL1");

        Sittings.withdraw(Sittings.decisionOn(review, child)).then().statusCode(200);
        CourtLine.read(proceedings).then().body("conflicts", empty());
        assertThat(eventsOf(proceedings))
                .filteredOn(type -> type.contains("court-conflict"))
                .containsExactly(
                        "safeguarding.conference.court-conflict-found.v1",
                        "safeguarding.conference.court-conflict-found.v1",
                        "safeguarding.conference.court-conflict-over.v1",
                        "safeguarding.conference.court-conflict-over.v1");
    }

    @Test
    void findsNoConflictOnceTheFinalOrderIsMade() {
        var child = Families.registered("north-east");
        Sittings.planMade("2013-11-25", "2013-11-28", child);
        var proceedings = CourtLine.issued("2014-01-06", child);
        CourtLine.order(proceedings, "2014-02-20").then().statusCode(200);

        var review = Sittings.review("2014-01-06", child);
        Sittings.held(review, "2014-02-20").then().statusCode(200);
        Sittings.decide(review, child, "ended", "\"endingReason\": \"harm-no-longer-likely\"")
                .then()
                .statusCode(201);

        CourtLine.read(proceedings).then().body("conflicts", empty());
    }

    private static Map<String, Object> risk(String proceedings, String asAt) {
        return list("asAt=" + asAt).getMap("items.find { it.proceedingsId == '%s' }".formatted(proceedings));
    }

    private static List<String> rulesOf(Map<String, Object> risk) {
        return ((List<?>) Objects.requireNonNull(risk.get("reasons")))
                .stream()
                        .map(reason -> (String) ((Map<?, ?>) reason).get("ruleId"))
                        .toList();
    }

    private static List<String> idsOn(String query) {
        return list(query).getList("items.proceedingsId");
    }

    private static JsonPath list(String query) {
        return Call.as("chair")
                .get("/v1/court-proceedings/at-risk?limit=100&" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<String> eventsOf(String proceedings) {
        return Call.as("chair")
                .get("/v1/events?limit=100&subject=" + proceedings)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.type");
    }
}
