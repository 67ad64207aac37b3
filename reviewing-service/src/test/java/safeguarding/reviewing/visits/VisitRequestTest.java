package safeguarding.reviewing.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.platform.sql.Sql;
import safeguarding.platform.testing.problems.ProblemAssert;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.fixture.Call;
import safeguarding.reviewing.fixture.LookedAfter;
import safeguarding.reviewing.fixture.Visited;

/** Visits that are asked for outside of their intervals, from outside. */
@QuarkusTest
@RealServers(service = "reviewing")
class VisitRequestTest {

    private String period = "";

    @Inject
    Sql sql;

    @BeforeEach
    void aChildInCare() {
        period = LookedAfter.period(LookedAfter.registered("north-east"), "2013-06-03", "C1");
    }

    @Test
    void isAnsweredByTheNextVisitAtWhichTheChildIsSeen() {
        Visited.alone(period, "2013-06-07");
        var notice = Visited.askedFor(period, "2013-06-20", "notice");
        assertThat(deadlines()).containsExactly("2013-06-20 2013-06-27 null");
        Call.as("iro")
                .get(notice)
                .then()
                .statusCode(200)
                .body("dueOn", equalTo("2013-06-27"))
                .body("visitedOn", nullValue())
                .body("late", equalTo(true));

        Visited.recorded(period, "2013-06-25", Visited.NOT_SEEN).then().statusCode(201);
        assertThat(deadlines()).containsExactly("2013-06-20 2013-06-27 null");
        var visit = Visited.alone(period, "2013-06-27");
        assertThat(deadlines()).containsExactly("2013-06-20 2013-06-27 2013-06-27");
        Call.as("iro")
                .get(notice)
                .then()
                .body("visitedOn", equalTo("2013-06-27"))
                .body("late", equalTo(false));

        Visited.withdrawn(visit).then().statusCode(200);
        assertThat(deadlines()).containsExactly("2013-06-20 2013-06-27 null");
        Visited.alone(period, "2013-06-28");
        assertThat(deadlines()).containsExactly("2013-06-20 2013-06-27 2013-06-28");
        Call.as("iro").get(notice).then().body("late", equalTo(true));
    }

    @Test
    void waitsForOneVisitWhateverCameMeanwhile() {
        var first = Visited.askedFor(period, "2013-06-20", "notice");
        Visited.askedFor(period, "2013-06-24", "notice");
        Visited.askedFor(period, "2013-06-21", "child");
        assertThat(deadlines()).containsExactly("2013-06-20 2013-06-27 null");

        Visited.withdrawn(first).then().statusCode(200).body("withdrawnOn", equalTo(today()));
        assertThat(deadlines()).containsExactly("2013-06-24 2013-07-01 null");
        Visited.alone(period, "2013-06-26");
        assertThat(deadlines()).containsExactly("2013-06-24 2013-07-01 2013-06-26");
    }

    @Test
    void namesNoDayForTheChildAndTheCarerAndStandsInTheMonitoringView() {
        Visited.askedFor(period, "2013-06-21", "child");
        Visited.askedFor(period, "2013-06-28", "carer");
        Visited.alone(period, "2013-06-25");

        var visiting = visiting("");
        assertThat(visiting.<List<String>>path("requests.askedBy")).containsExactly("child", "carer");
        assertThat(visiting.<List<String>>path("requests.visitedOn")).containsExactly("2013-06-25", null);
        assertThat(visiting.<List<String>>path("requests.dueOn")).containsExactly(null, null);
        assertThat(visiting("?asAt=2013-06-24").<List<String>>path("requests.visitedOn"))
                .containsExactly((String) null);
        assertThat(visiting("?asAt=2013-06-20").<List<String>>path("requests")).isEmpty();
        assertThat(deadlines()).isEmpty();
    }

    @Test
    void refusesWhatLiesAheadOrWasNotInCareOrIsNotSaid() {
        ProblemAssert.of(ask("2031-06-20", "child")).hasStatus(422).hasType("rule-broken");
        assertThat(ask("2031-06-20", "child").<String>path("rule")).isEqualTo("A5");
        assertThat(ask("2013-06-02", "child").<String>path("rule")).isEqualTo("LV1");
        ask("2013-06-20", "teacher").then().statusCode(400);
        ask("2013-06-31", "child").then().statusCode(400);
        Call.creating("iro").body("{}").post(period + "/visit-requests").then().statusCode(400);
        Call.creating("team-manager")
                .body("{\"askedOn\": \"2013-06-20\", \"askedBy\": \"child\"}")
                .post(period + "/visit-requests")
                .then()
                .statusCode(403);
        Call.as("iro").get("/v1/visit-requests/" + UUID.randomUUID()).then().statusCode(404);
        var request = Visited.askedFor(period, "2013-06-20", "child");
        Call.as("iro")
                .body("{\"reason\": \"No.\"}")
                .post(request + "/withdrawals")
                .then()
                .statusCode(428);
        Visited.withdrawn(request).then().statusCode(200);
        Visited.withdrawn(request).then().statusCode(409);
    }

    private Response ask(String day, String asker) {
        return Call.creating("iro")
                .body("{\"askedOn\": \"%s\", \"askedBy\": \"%s\"}".formatted(day, asker))
                .post(period + "/visit-requests");
    }

    private Response visiting(String query) {
        return Call.as("iro").get(period + "/visiting" + query);
    }

    private static String today() {
        return LocalDate.now(CivilTime.ZONE).toString();
    }

    /** Start, last day and day of the visit of each deadline after a notice that stands. */
    private List<String> deadlines() {
        return sql.list(
                "select starts_on || ' ' || due_on || ' ' || coalesce(met_on::text, 'null') from deadline"
                        + " where aggregate_id = ? and rule_id = 'C3-notice' and state <> 'WITHDRAWN' order by starts_on",
                row -> row.getString(1),
                UUID.fromString(period.substring(period.lastIndexOf('/') + 1)));
    }
}
