package safeguarding.reviewing.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import safeguarding.platform.testing.problems.ProblemAssert;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.servers.RunningServers;
import safeguarding.platform.testing.tokens.TestTokens;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.fixture.Call;
import safeguarding.reviewing.fixture.LookedAfter;

@QuarkusTest
@RealServers(service = "reviewing")
class PeriodOfCareTest {

    private static final String PERIODS = "/v1/periods-of-care";

    @Test
    void livesFromTheFirstDayToTheLast() {
        var child = LookedAfter.registered("north-east");
        var period = LookedAfter.period(child, "2013-06-03", "V2");

        LookedAfter.happens(period, "episodes", episode("2013-06-20", "L", "C1", LookedAfter.FOSTER))
                .then()
                .statusCode(200)
                .body("episodes[0].endedOn", equalTo("2013-06-20"))
                .body("episodes[0].endReason", equalTo("X1"))
                .body("episodes[1].legalStatus", equalTo("C1"));
        LookedAfter.happens(period, "episodes", episode("2013-08-12", "P", "C1", LookedAfter.OTHER_FOSTER))
                .then()
                .statusCode(200)
                .body("episodes", hasSize(3))
                .body("findings.code", contains("place-change-without-reason"));
        LookedAfter.happens(period, "endings", ending("2013-10-31", "E4A"))
                .then()
                .statusCode(200)
                .body("endedOn", equalTo("2013-10-31"));

        Call.as("iro")
                .get(period + "?asAt=2013-07-01")
                .then()
                .statusCode(200)
                .body("episodes", hasSize(2))
                .body("episodes[1].legalStatus", equalTo("C1"))
                .body("episodes[1].endedOn", nullValue())
                .body("endedOn", nullValue());
        Call.as("iro").get(period + "?asAt=2013-06-02").then().statusCode(404);
        Call.as("iro").get(period + "?asAt=2013-10-31").then().body("endedOn", equalTo("2013-10-31"));
        Call.as("iro").get(period + "?asAt=2013-10-30").then().body("endedOn", nullValue());
    }

    @Test
    void isListedByChildStandingAndStatusOfADay() {
        var child = LookedAfter.registered("north-east");
        var period = id(LookedAfter.period(child, "2013-06-03", "V2"));
        LookedAfter.happens(PERIODS + "/" + period, "episodes", episode("2013-06-20", "L", "C1", LookedAfter.FOSTER))
                .then()
                .statusCode(200);
        LookedAfter.happens(PERIODS + "/" + period, "endings", ending("2013-10-31", "E4A"))
                .then()
                .statusCode(200);

        listed(child, "").body("items.periodId", contains(period));
        listed(child, "&standing=open").body("items", empty());
        listed(child, "&standing=ended").body("items.periodId", contains(period));
        listed(child, "&standing=open&asAt=2013-10-30").body("items.periodId", contains(period));
        listed(child, "&standing=open&asAt=2013-10-31").body("items", empty());
        listed(child, "&asAt=2013-06-02").body("items", empty());
        listed(child, "&legalStatus=V2&asAt=2013-06-19").body("items.periodId", contains(period));
        listed(child, "&legalStatus=V2&asAt=2013-06-20").body("items", empty());
        listed(child, "&legalStatus=C1").body("items.periodId", contains(period));
        listed(child, "&area=north-east").body("items.periodId", contains(period));
        listed(child, "&area=south-west").body("items", empty());
    }

    @Test
    void tellsItsChanges() {
        var child = LookedAfter.registered("north-east");
        String from =
                Call.as("iro").get(PERIODS + "?updatedSince=begin&limit=200").path("next");
        var period = id(LookedAfter.period(child, "2013-06-03", "C1"));

        var told = new ArrayList<String>();
        List<String> page;
        do {
            var answer = Call.as("iro").queryParam("updatedSince", from).get(PERIODS + "?limit=200");
            page = answer.path("items.periodId");
            told.addAll(page);
            from = answer.path("next");
        } while (!page.isEmpty());
        assertThat(told).contains(period);
    }

    @Test
    void isPutRightAndKeepsWhatWasKnown() throws SQLException {
        var child = LookedAfter.registered("north-east");
        var period = LookedAfter.period(child, "2013-06-03", "C1");
        LookedAfter.happens(period, "endings", ending("2013-10-31", "E4A"))
                .then()
                .statusCode(200);
        daysLater(period, 2);
        var before = LocalDate.now(CivilTime.ZONE).minusDays(2);

        LookedAfter.corrected(period, correction(whole("2013-06-04", "")))
                .then()
                .statusCode(200)
                .body("startedOn", equalTo("2013-06-04"))
                .body("endedOn", nullValue())
                .body("correctionReason", equalTo("Mistyped."));

        Call.as("iro")
                .get(period + "?knownOn=" + before)
                .then()
                .statusCode(200)
                .body("startedOn", equalTo("2013-06-03"))
                .body("endedOn", equalTo("2013-10-31"));
        listed(child, "&standing=ended&knownOn=" + before).body("items", hasSize(1));
        listed(child, "&standing=ended").body("items", empty());
    }

    @Test
    void leavesNoTraceWhenTheCorrectionSaysTheSame() {
        var child = LookedAfter.registered("north-east");
        var period = LookedAfter.period(child, "2013-06-03", "C1");

        LookedAfter.corrected(period, correction(whole("2013-06-03", "")))
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("correctedOn", nullValue());
    }

    @Test
    void refusesACorrectionWithADayAndNoReason() {
        var period = LookedAfter.period(LookedAfter.registered("north-east"), "2013-06-03", "C1");

        ProblemAssert.of(
                        LookedAfter.corrected(period, correction(whole("2013-06-03", ", \"endedOn\": \"2013-07-01\""))))
                .hasStatus(422)
                .namesRule("148");
        ProblemAssert.of(LookedAfter.corrected(
                        period,
                        correction(whole("2013-06-03", ", \"endedOn\": \"2013-07-01\", \"endReason\": \"E99\""))))
                .hasStatus(422)
                .namesRule("149");
    }

    @Test
    void wasMadeInErrorAndMakesRoomForAnother() {
        var child = LookedAfter.registered("north-east");
        var period = LookedAfter.period(child, "2013-06-03", "C1");
        ProblemAssert.of(started(child, "2013-09-02", "C1")).hasStatus(422).namesRule("PC1");

        LookedAfter.happens(period, "withdrawals", "{\"reason\": \"Another child.\"}")
                .then()
                .statusCode(200)
                .body("withdrawalReason", equalTo("Another child."));

        started(child, "2013-09-02", "C1").then().statusCode(201);
        listed(child, "").body("items.startedOn", contains("2013-09-02"));
        ProblemAssert.of(LookedAfter.happens(period, "withdrawals", "{\"reason\": \"Twice.\"}"))
                .hasStatus(409)
                .hasType("conflict");
        ProblemAssert.of(LookedAfter.happens(period, "endings", ending("2013-10-31", "E4A")))
                .hasStatus(409);
    }

    @Test
    void mayBeginOnTheDayOnWhichAnotherEnded() {
        var child = LookedAfter.registered("north-east");
        var first = LookedAfter.period(child, "2013-06-03", "C1");
        LookedAfter.happens(first, "endings", ending("2013-10-31", "E4A"))
                .then()
                .statusCode(200);

        ProblemAssert.of(started(child, "2013-10-30", "C1")).hasStatus(422).namesRule("PC1");
        started(child, "2013-10-31", "C1").then().statusCode(201);
        ProblemAssert.of(LookedAfter.corrected(first, correction(whole("2013-06-03", ""))))
                .hasStatus(422)
                .namesRule("PC1");
    }

    @Test
    void isASeriesOfShortBreaks() {
        var child = LookedAfter.registered("north-east");
        var series = LookedAfter.period(child, "2013-06-03", "V4");

        LookedAfter.happens(series, "stays", "{\"from\": \"2013-07-05\", \"to\": \"2013-07-07\"}")
                .then()
                .statusCode(200)
                .body("shortBreaks", equalTo(true))
                .body("stays.to", contains("2013-07-07"))
                .body("findings", empty());
        ProblemAssert.of(LookedAfter.happens(series, "stays", "{\"from\": \"2013-07-06\", \"to\": \"2013-07-09\"}"))
                .hasStatus(422)
                .namesRule("C1.7");
        LookedAfter.happens(series, "stays", "{\"from\": \"2013-08-01\", \"to\": \"2013-10-14\"}")
                .then()
                .statusCode(200)
                .body("findings.code", contains("short-breaks-too-long"));
    }

    @Test
    void refusesAccommodationOfLessThanADay() {
        var period = LookedAfter.period(LookedAfter.registered("north-east"), "2013-06-03", "V2");

        ProblemAssert.of(LookedAfter.happens(period, "endings", ending("2013-06-03", "E4A")))
                .hasStatus(422)
                .namesRule("C1.8");
        LookedAfter.happens(period, "endings", ending("2013-06-04", "E4A"))
                .then()
                .statusCode(200);
        ProblemAssert.of(LookedAfter.happens(period, "endings", ending("2013-06-05", "E4A")))
                .hasStatus(409);
    }

    @Test
    void refusesWhatTheReturnRefuses() {
        var child = LookedAfter.registered("north-east");
        var placements = List.of(
                "550:{\"type\": \"P1\", \"provider\": \"PR1\"}",
                "526:{\"type\": \"U6\"}",
                "213:{\"type\": \"T3\", \"provider\": \"PR1\"}",
                "178:{\"type\": \"U6\", \"provider\": \"PR9\"}",
                "E:{\"type\": \"K3\", \"provider\": \"PR1\"}");
        for (var each : placements) {
            var rule = each.substring(0, each.indexOf(':'));
            var placement = each.substring(each.indexOf(':') + 1);
            ProblemAssert.of(Call.creating("case-system")
                            .body(LookedAfter.start(child, "2013-06-03", "C1", placement))
                            .post(PERIODS))
                    .hasStatus(422)
                    .namesRule(rule);
        }
        ProblemAssert.of(started(child, "2008-06-03", "C1")).hasStatus(422).namesRule("A5");
        ProblemAssert.of(
                        started(child, LocalDate.now(CivilTime.ZONE).plusDays(1).toString(), "C1"))
                .hasStatus(422)
                .namesRule("A5");
    }

    @Test
    void beginsOnceHoweverManyWriteIt() throws Exception {
        var child = LookedAfter.registered("north-east");
        Callable<Integer> write = () -> started(child, "2013-06-03", "C1").statusCode();

        try (var callers = Executors.newFixedThreadPool(4)) {
            var statuses = new ArrayList<Integer>();
            for (var answer : callers.invokeAll(List.of(write, write, write, write))) {
                statuses.add(answer.get());
            }
            assertThat(statuses).containsExactlyInAnyOrder(201, 422, 422, 422);
        }
        listed(child, "").body("items", hasSize(1));
    }

    @Test
    void isChangedByOneOfTwoWhoReadTheSameVersion() {
        var period = LookedAfter.period(LookedAfter.registered("north-east"), "2013-06-03", "C1");
        LookedAfter.happens(period, "episodes", episode("2013-08-12", "P", "C1", LookedAfter.OTHER_FOSTER))
                .then()
                .statusCode(200);

        ProblemAssert.of(Call.as("case-system")
                        .header("If-Match", "\"0\"")
                        .body(ending("2013-10-31", "E4A"))
                        .post(period + "/endings"))
                .hasStatus(412)
                .hasType("stale-version");
        Call.as("case-system")
                .body(ending("2013-10-31", "E4A"))
                .post(period + "/endings")
                .then()
                .statusCode(428);
    }

    @Test
    void keepsTheChildFromBeingWithdrawn() {
        var child = LookedAfter.registered("north-east");
        LookedAfter.period(child, "2013-06-03", "C1");

        ProblemAssert.of(Call.as("conference-admin")
                        .header("If-Match", "\"0\"")
                        .body("{\"reason\": \"No such child.\"}")
                        .post("/v1/children/" + child + "/withdrawals"))
                .hasStatus(409)
                .says("a period of care");
    }

    @Test
    void isHiddenFromOtherAreasAndRoles() {
        var child = LookedAfter.registered("north-east");
        var period = LookedAfter.period(child, "2013-06-03", "C1");
        var elsewhere = TestTokens.of("iro").areas("south-west");

        Call.as(elsewhere).get(period).then().statusCode(404);
        Call.as(elsewhere)
                .get(PERIODS + "?childId=" + child)
                .then()
                .statusCode(200)
                .body("items", empty());
        Call.as("iro")
                .body(ending("2013-10-31", "E4A"))
                .post(period + "/endings")
                .then()
                .statusCode(403);
        Call.as("iro").get(PERIODS + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    private static ValidatableResponse listed(UUID child, String filters) {
        return Call.as("iro")
                .get(PERIODS + "?childId=" + child + filters)
                .then()
                .statusCode(200);
    }

    private static Response started(UUID child, String on, String legalStatus) {
        return Call.creating("case-system")
                .body(LookedAfter.start(child, on, legalStatus, LookedAfter.FOSTER))
                .post(PERIODS);
    }

    private static String id(String period) {
        return period.substring(period.lastIndexOf('/') + 1);
    }

    private static String episode(String on, String reason, String legalStatus, String placement) {
        return "{\"startedOn\": \"%s\", \"reason\": \"%s\", \"legalStatus\": \"%s\", \"placement\": %s}"
                .formatted(on, reason, legalStatus, placement);
    }

    private static String ending(String on, String reason) {
        return "{\"endedOn\": \"%s\", \"reason\": \"%s\"}".formatted(on, reason);
    }

    private static String whole(String startedOn, String end) {
        return "{\"startedOn\": \"%s\", \"reason\": \"S\", \"legalStatus\": \"C1\", \"categoryOfNeed\": \"N1\", \"placement\": %s%s}"
                .formatted(startedOn, LookedAfter.FOSTER, end);
    }

    private static String correction(String episode) {
        return "{\"episodes\": [%s], \"reason\": \"Mistyped.\"}".formatted(episode);
    }

    /** As if so many days had passed since all of it was recorded. */
    private static void daysLater(String period, int days) throws SQLException {
        try (var connection = RunningServers.asOwner("reviewing");
                var statement = connection.createStatement()) {
            statement.execute("alter table period_of_care disable trigger keep_replaced_version");
            for (var moved : List.of(
                    "update period_of_care_history set recorded_from = recorded_from - interval '%d days',"
                            + " recorded_to = recorded_to - interval '%d days' where id = '%s'",
                    "update period_of_care set recorded_from = recorded_from - interval '%d days', version = version + 0 * %d"
                            + " where id = '%s'")) {
                statement.execute(moved.formatted(days, days, id(period)));
            }
            statement.execute("alter table period_of_care enable trigger keep_replaced_version");
        }
    }
}
