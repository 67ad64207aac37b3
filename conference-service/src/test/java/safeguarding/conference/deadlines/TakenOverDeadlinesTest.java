package safeguarding.conference.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.CourtLine;
import safeguarding.conference.fixture.Families;
import safeguarding.conference.fixture.Sittings;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.servers.RunningServers;

/**
 * Who repeats the day of a deadline takes over what was recomputed. After a strategy discussion on Monday 2 September 2013
 * the 10th working day is the 16th, the 15th the 23rd.
 */
@QuarkusTest
@RealServers(service = "conference")
class TakenOverDeadlinesTest {

    private final String area = "area-" + UUID.randomUUID().toString().substring(0, 8);
    private UUID child;

    @BeforeEach
    void aChild() {
        child = Families.registered(area);
    }

    @Test
    void judgesAnewHowLateAHeldConferenceWas() {
        var conference = Sittings.initial("2013-09-02", child);
        Sittings.held(conference, "2013-09-18").then().statusCode(200);
        var deadline = deadline("B1.3");

        apply(deadline, "ten-working-days").then().statusCode(200);

        limit(conference, "2013-09-16", 2).body("breaches.code", hasItem("late-without-cause"));
        Call.as("conference-admin")
                .get(deadline)
                .then()
                .body("deadline.dueOn", equalTo("2013-09-16"))
                .body("deadline.state", equalTo("met-late"));
        assertThat(changes(conference.toString(), "conference-limit-changed")).isEqualTo(1);

        apply(deadline, "ten-working-days").then().statusCode(200).body("applied", equalTo(true));
        assertThat(changes(conference.toString(), "conference-limit-changed")).isEqualTo(1);

        apply(deadline, "current").then().statusCode(200);
        limit(conference, "2013-09-23", 0).body("breaches.code", not(hasItem("late-without-cause")));
        assertThat(changes(conference.toString(), "conference-limit-changed")).isEqualTo(2);
    }

    @Test
    void movesTheLimitOfAConferenceThatIsAhead() {
        var conference = Sittings.initial("2013-09-02", child);

        apply(deadline("B1.3"), "ten-working-days").then().statusCode(200);

        limit(conference, "2013-09-16", null);
        Call.as("chair")
                .get("/v1/conferences?childId=" + child)
                .then()
                .body("items.conference.limit.dueOn", contains("2013-09-16"));
        Sittings.held(conference, "2013-09-17").then().body("holding.daysLate", equalTo(1));
    }

    @Test
    void storesNothingUnlessApplied() {
        var conference = Sittings.initial("2013-09-02", child);

        Call.as("conference-admin")
                .body("{\"ruleSet\": \"ten-working-days\"}")
                .post(deadline("B1.3") + "/recomputations")
                .then()
                .statusCode(200)
                .body("recomputed.dueOn", equalTo("2013-09-16"));

        limit(conference, "2013-09-23", null);
        assertThat(Sittings.events(conference.toString())).doesNotContain("conference-limit-changed");
    }

    /** The day was worked out under an edition of the rules that is no longer in force. */
    @Test
    void movesTheLastDayOfProceedings() throws SQLException {
        var proceedings = CourtLine.issued("2014-04-22", child);
        otherwise("update deadline set due_on = '2014-10-13' where aggregate_id = '%s'".formatted(proceedings));
        otherwise("update court_proceedings set due_on = '2014-10-13' where id = '%s'".formatted(proceedings));
        CourtLine.read(proceedings).then().body("limit.dueOn", equalTo("2014-10-13"));
        var deadline = deadline("C4.1");

        apply(deadline, "current").then().statusCode(200);
        apply(deadline, "current").then().statusCode(200);

        CourtLine.read(proceedings).then().body("limit.dueOn", equalTo("2014-10-20"));
        assertThat(changes(proceedings, "court-proceedings-corrected")).isEqualTo(1);
    }

    @Test
    void movesTheDayByWhichAReviewIsToBeBooked() throws SQLException {
        Sittings.planMade("2019-01-15", "2019-01-31", child);
        otherwise("update deadline set due_on = '2019-05-07' where rule_id = 'B1.5' and aggregate_id = '%s'"
                .formatted(Sittings.planOf(child)));
        otherwise("update deadline set starts_on = '2019-05-07' where rule_id = 'B2.10-booking' and aggregate_id = '%s'"
                .formatted(Sittings.planOf(child)));

        apply(deadline("B1.5"), "current").then().statusCode(200).body("recomputed.dueOn", equalTo("2019-04-30"));

        Call.as("conference-admin")
                .get(deadline("B2.10-booking"))
                .then()
                .body("deadline.inputs.startsOn", equalTo("2019-04-30"))
                .body("deadline.dueOn", equalTo("2019-03-19"));
    }

    private static ValidatableResponse limit(UUID conference, String dueOn, Integer daysLate) {
        return Call.as("chair")
                .get("/v1/conferences/" + conference)
                .then()
                .statusCode(200)
                .body("limit.dueOn", equalTo(dueOn))
                .body("holding.daysLate", equalTo(daysLate));
    }

    private static long changes(String subject, String event) {
        return Sittings.events(subject).stream().filter(event::equals).count();
    }

    /** Again when passing time has stepped it since it was read. */
    private static Response apply(String deadline, String ruleSet) {
        return await().until(() -> applyOnce(deadline, ruleSet), answer -> answer.statusCode() != 412);
    }

    private static Response applyOnce(String deadline, String ruleSet) {
        return Call.as("conference-admin")
                .header("If-Match", Call.as("conference-admin").get(deadline).header("ETag"))
                .body("{\"ruleSet\": \"%s\", \"apply\": true}".formatted(ruleSet))
                .post(deadline + "/recomputations");
    }

    private String deadline(String ruleId) {
        List<Map<String, Object>> all = Call.as("conference-admin")
                .get("/v1/deadlines?area=" + area)
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        return "/v1/deadlines/"
                + all.stream()
                        .filter(one -> ruleId.equals(one.get("ruleId")))
                        .findFirst()
                        .orElseThrow()
                        .get("id");
    }

    private static void otherwise(String change) throws SQLException {
        try (var owner = RunningServers.asOwner("conference");
                var statement = owner.createStatement()) {
            statement.executeUpdate(change);
        }
    }
}
