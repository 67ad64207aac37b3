package safeguarding.reviewing.careplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.servers.RunningServers;
import safeguarding.platform.testing.tokens.TestTokens;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.fixture.Call;
import safeguarding.reviewing.fixture.CarePlanned;
import safeguarding.reviewing.fixture.LookedAfter;
import safeguarding.reviewing.fixture.Officers;
import safeguarding.reviewing.fixture.Recorded;
import safeguarding.reviewing.fixture.Reviewed;

/** The list of children whose way to permanence drifts. */
@QuarkusTest
@RealServers(service = "reviewing")
class PermanenceDriftTest {

    private final String area = Officers.area();

    @Test
    void aChildWithoutAPlanIsListedFromTheDayAfterTheSecondReview() {
        var child = LookedAfter.registered(area);
        LookedAfter.period(child, "2013-06-03", "C1");

        drift("&asAt=2013-10-01").then().statusCode(200).body("items", empty()).body("provisional", equalTo(true));
        drift("&asAt=2013-10-02")
                .then()
                .body("items.childId", contains(child.toString()))
                .body("items[0].area", equalTo(area))
                .body("items[0].route", nullValue())
                .body("items[0].reasons.ruleId", contains("PD1"))
                .body(
                        "items[0].reasons.sentence",
                        contains("A plan for permanence was to be in place by 1 October 2013 (C2.13)."));
    }

    @Test
    void aPlacementOrderWithoutAMatchIsListed() {
        var child = LookedAfter.registered(area);
        var plan = CarePlanned.planOf(LookedAfter.period(child, "2013-06-03", "C1"));
        CarePlanned.decided(plan, "2013-06-17", "adoption");
        drift("&asAt=2013-07-28").then().body("items", empty());
        drift("&asAt=2013-07-29").then().body("items.reasons.ruleId.flatten()", contains("PD5"));
        var line = CarePlanned.followed(plan, "adoption", "2013-07-01");
        CarePlanned.step(plan, line, "agency-decision", "2013-07-08").then().statusCode(200);
        CarePlanned.step(plan, line, "placement-order-applied", "2013-08-01")
                .then()
                .statusCode(200);
        CarePlanned.step(plan, line, "placement-order-granted", "2013-09-02")
                .then()
                .statusCode(200);

        drift("&asAt=2013-12-01").then().body("items", empty());
        drift("&asAt=2013-12-02").then().body("items.reasons.ruleId.flatten()", contains("PD2"));
        drift("&asAt=2014-01-02")
                .then()
                .body("items[0].route", equalTo("adoption"))
                .body("items[0].reasons.ruleId", contains("PD2", "PD3"));
        drift("&asAt=2014-01-02&rule=PD3").then().body("items", hasSize(1));
        drift("&asAt=2014-01-02&rule=PD7").then().body("items", empty());
        drift("&rule=PD9").then().statusCode(400);

        CarePlanned.step(plan, line, "adopters-matched", "2014-01-02").then().statusCode(200);

        drift("&asAt=2014-01-02").then().body("items", empty());
        drift("&asAt=2014-01-01").then().body("items.reasons.ruleId.flatten()", contains("PD2"));
    }

    @Test
    void aRuleIsSwitchedAndSet() {
        var plan = CarePlanned.planOf(LookedAfter.period(LookedAfter.registered(area), "2013-06-03", "C1"));
        CarePlanned.happens(
                        plan,
                        "permanence-plans",
                        "{\"decidedOn\": \"2013-06-17\", \"route\": \"kinship\", \"twinTrack\": true}")
                .then()
                .statusCode(200);
        var from = "&asAt=2013-07-15";
        drift(from).then().body("items.reasons.ruleId.flatten()", contains("PD4"));
        try {
            set("PD4", true, 5)
                    .then()
                    .statusCode(200)
                    .body("amount", equalTo(5))
                    .body("usualAmount", equalTo(4));
            drift(from).then().body("items", empty());
            drift("&asAt=2013-07-22").then().body("items", hasSize(1));
            set("PD4", false, 5).then().statusCode(200);
            drift("&asAt=2013-07-22").then().body("items", empty());
            drift("&asAt=2013-07-22&rule=PD4").then().body("items", empty());
        } finally {
            set("PD4", true, 4).then().statusCode(200);
        }
        set("PD4", true, 0).then().statusCode(400);
        set("PD4", true, 241).then().statusCode(400);
        Call.as("iro")
                .header("If-Match", "\"0\"")
                .body("{\"active\": true, \"amount\": 4}")
                .put("/v1/permanence-drift-rules/PD4")
                .then()
                .statusCode(403);
        Call.as("qa-manager")
                .body("{\"active\": true, \"amount\": 4}")
                .put("/v1/permanence-drift-rules/PD4")
                .then()
                .statusCode(428);
        Call.as("iro").get("/v1/permanence-drift-rules/PD9").then().statusCode(404);
        Call.as("iro")
                .get("/v1/permanence-drift-rules")
                .then()
                .body("items.ruleId", contains("PD1", "PD2", "PD3", "PD4", "PD5", "PD6", "PD7"));
    }

    @Test
    void whoLeftCareDriftsNoMore() {
        var period = LookedAfter.period(LookedAfter.registered(area), "2013-06-03", "C1");
        LookedAfter.happens(period, "endings", "{\"endedOn\": \"2013-11-04\", \"reason\": \"E4A\"}")
                .then()
                .statusCode(200);

        drift("&asAt=2013-11-04").then().body("items", empty());
        drift("").then().body("items", empty());
    }

    @Test
    void nobodySeesAChildOutOfSight() {
        LookedAfter.period(LookedAfter.registered(area), "2013-06-03", "C1");

        Call.as(TestTokens.of("iro").areas("south-west"))
                .get("/v1/permanence-drift?area=" + area)
                .then()
                .statusCode(200)
                .body("items", empty());
        Call.as("partner-agency").get("/v1/permanence-drift").then().statusCode(403);
    }

    @Test
    void pagesShowEachChildOnceTheLongestLookedAfterFirst() {
        var children = new ArrayList<String>();
        for (var day : List.of("2013-06-05", "2013-06-03", "2013-06-04", "2013-06-06", "2013-06-07")) {
            var child = LookedAfter.registered(area);
            var period = LookedAfter.period(child, day, "C1");
            if (day.equals("2013-06-06")) {
                CarePlanned.decided(CarePlanned.planOf(period), "2013-07-01", "kinship");
                Reviewed.held(period, LocalDate.of(2013, 6, 25));
            }
            children.add(child.toString());
        }

        var seen = new ArrayList<String>();
        @Nullable String cursor = "";
        for (var pages = 0; cursor != null && pages < 20; pages++) {
            var page = drift("&limit=2" + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
            seen.addAll(page.then().statusCode(200).extract().path("items.childId"));
            cursor = page.path("next");
        }

        assertThat(cursor).isNull();
        assertThat(seen).containsExactly(children.get(1), children.get(2), children.get(0), children.get(4));
    }

    @Test
    void whatWasRecordedLaterWasNotKnown() {
        var child = LookedAfter.registered(area);
        LookedAfter.period(child, "2013-06-03", "C1");

        drift("&asAt=2013-11-28&knownOn=2013-11-28").then().statusCode(200).body("items", empty());
        drift("&childId=" + child).then().body("items", hasSize(1));
        drift("&childId=" + UUID.randomUUID()).then().body("items", empty());
    }

    @Test
    void anEarlierListFollowsTheRulesAsTheyWereSetThen() throws SQLException {
        var plan = CarePlanned.planOf(LookedAfter.period(LookedAfter.registered(area), "2013-06-03", "C1"));
        CarePlanned.happens(
                        plan,
                        "permanence-plans",
                        "{\"decidedOn\": \"2013-06-17\", \"route\": \"kinship\", \"twinTrack\": true}")
                .then()
                .statusCode(200);
        Recorded.daysEarlier("care_plan", plan, 2);
        var yesterday = "&knownOn=" + LocalDate.now(CivilTime.ZONE).minusDays(1);
        try {
            set("PD4", true, 6).then().statusCode(200);

            drift("&asAt=2013-07-15").then().body("items", empty());
            drift("&asAt=2013-07-15" + yesterday)
                    .then()
                    .statusCode(200)
                    .body("items.reasons.ruleId.flatten()", contains("PD4"));
        } finally {
            set("PD4", true, 4).then().statusCode(200);
        }
    }

    @Test
    void whoWasLookedAtAndNotShownStandsInNoLog() throws SQLException {
        var drifts = LookedAfter.registered(area);
        LookedAfter.period(drifts, "2013-06-03", "C1");
        var moves = LookedAfter.registered(area);
        CarePlanned.decided(CarePlanned.planOf(LookedAfter.period(moves, "2013-06-03", "C1")), "2013-07-01", "kinship");

        drift("").then().body("items.childId", contains(drifts.toString()));

        assertThat(logged(drifts)).isEqualTo(1);
        assertThat(logged(moves)).isZero();
    }

    private static int logged(UUID child) throws SQLException {
        try (var connection = RunningServers.asOwner("reviewing");
                var statement = connection.prepareStatement(
                        "select count(*) from access_log where operation like '%permanence-drift' and ? = any (child_ids)")) {
            statement.setObject(1, child);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    private Response drift(String query) {
        return Call.as("qa-officer").get("/v1/permanence-drift?area=" + area + query);
    }

    private static Response set(String rule, boolean active, int amount) {
        var path = "/v1/permanence-drift-rules/" + rule;
        return Call.as("qa-manager")
                .header("If-Match", Call.as("qa-manager").get(path).header("ETag"))
                .body("{\"active\": %s, \"amount\": %d}".formatted(active, amount))
                .put(path);
    }
}
