package safeguarding.reviewing.missing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.fixture.Call;
import safeguarding.reviewing.fixture.LookedAfter;
import safeguarding.reviewing.fixture.Returned;

/** When looked-after children were missing. */
@QuarkusTest
@RealServers(service = "reviewing")
class MissingEpisodeTest {

    private static final String PATH = "/v1/missing-episodes";
    private static final LocalDate TODAY = LocalDate.now(CivilTime.ZONE);

    @Test
    void aChildGoesAndComesBackAndIsOfferedAnInterviewWithoutAReason() {
        var record = Returned.added(PATH, period(), Returned.missing("2013-07-01", ""));

        Returned.told(record, back("2013-07-03", ""))
                .then()
                .statusCode(200)
                .body("told.endedOn", equalTo("2013-07-03"));
        Returned.told(record, back("2013-07-03", ", \"interviewOffered\": true, \"interviewAccepted\": false"))
                .then()
                .statusCode(200)
                .body("told.interviewAccepted", equalTo(false))
                .body("correctionReason", nullValue());
        Call.as("iro").get(PATH + "?asAt=2013-06-30&limit=200").then().statusCode(200);
    }

    @Test
    void aListAsAtADayShowsWhatHadBegun() {
        var period = period();
        Returned.added(PATH, period, Returned.missing("2013-07-01", ""));

        Call.as("iro").get(list(period) + "&asAt=2013-06-30").then().body("items", empty());
        Call.as("iro")
                .get(list(period) + "&asAt=2013-07-01")
                .then()
                .body("items.told.startedOn", contains("2013-07-01"));
    }

    @Test
    void refusesWhatCannotHaveBeen() {
        var period = period();
        refuses(
                "A5",
                Returned.recorded(
                        PATH, period, Returned.missing(TODAY.plusDays(1).toString(), "")));
        refuses(
                "A5",
                Returned.recorded(
                        PATH, period, back("2013-07-01", TODAY.plusDays(1).toString(), "")));
        refuses("ME1", Returned.recorded(PATH, period, Returned.missing("2013-06-02", "")));
        Returned.recorded(PATH, period, back("2013-06-03", "2013-06-03", ""))
                .then()
                .statusCode(201);
        refuses("ME2", Returned.recorded(PATH, period, back("2013-07-02", "2013-07-01", "")));
        refuses("ME4", Returned.recorded(PATH, period, Returned.missing("2013-07-01", ", \"interviewOffered\": true")));
        refuses("ME4", Returned.recorded(PATH, period, back("2013-07-03", ", \"interviewAccepted\": true")));
        Returned.recorded(PATH, period, Returned.missing("2013-07-01", "").replace("missing", "lost"))
                .then()
                .statusCode(400);
    }

    @Test
    void aChildIsMissingOnceAtATimeAndMayGoAgainOnTheDayOfItsReturn() {
        var period = period();
        Returned.added(PATH, period, back("2013-07-03", ""));

        refuses("ME3", Returned.recorded(PATH, period, back("2013-07-02", "2013-07-05", "")));
        refuses("ME3", Returned.recorded(PATH, period, Returned.missing("2013-06-20", "")));
        refuses("ME3", Returned.recorded(PATH, period, back("2013-07-01", "2013-07-01", "")));
        Returned.recorded(PATH, period, back("2013-06-20", "2013-07-01", ""))
                .then()
                .statusCode(201);
        Returned.recorded(PATH, period, Returned.missing("2013-07-03", ""))
                .then()
                .statusCode(201);
        refuses("ME3", Returned.recorded(PATH, period, Returned.missing("2013-08-01", "")));
    }

    @Test
    void nobodyIsMissingFromCareThatHasEnded() {
        var period = period();
        LookedAfter.happens(period, "endings", "{\"endedOn\": \"2013-10-31\", \"reason\": \"E4A\"}")
                .then()
                .statusCode(200);

        refuses("ME1", Returned.recorded(PATH, period, Returned.missing("2013-11-01", "")));
        refuses("ME1", Returned.recorded(PATH, period, back("2013-10-30", "2013-11-01", "")));
        Returned.recorded(PATH, period, back("2013-10-30", "2013-10-31", ""))
                .then()
                .statusCode(201);
    }

    private static String back(String endedOn, String more) {
        return back("2013-07-01", endedOn, more);
    }

    private static String back(String startedOn, String endedOn, String more) {
        return Returned.missing(startedOn, ", \"endedOn\": \"%s\"%s".formatted(endedOn, more));
    }

    @Test
    void asksForTheVersionForAReasonAndForTheRole() {
        var record = Returned.added(PATH, period(), Returned.missing("2013-07-01", ""));
        var body = "{\"told\": %s, \"reason\": \"Mistyped.\"}".formatted(Returned.missing("2013-07-02", ""));

        Call.as("case-system").body(body).put(record).then().statusCode(428);
        Call.as("case-system")
                .header("If-Match", "\"7\"")
                .body(body)
                .put(record)
                .then()
                .statusCode(412);
        Call.as("iro").header("If-Match", "\"0\"").body(body).put(record).then().statusCode(403);
        Returned.told(record, Returned.missing("2013-07-02", "")).then().statusCode(400);
        Returned.corrected(record, Returned.missing("2013-07-02", ""))
                .then()
                .statusCode(200)
                .body("correctionReason", equalTo("Mistyped."))
                .body("correctedOn", equalTo(TODAY.toString()));
        Call.as("iro").get(record + "?knownOn=" + TODAY.minusDays(1)).then().statusCode(404);
        Call.as("iro").get(PATH + "/" + UUID.randomUUID()).then().statusCode(404);
        Returned.recorded(PATH, "/v1/periods-of-care/" + UUID.randomUUID(), Returned.missing("2013-07-01", ""))
                .then()
                .statusCode(404);
    }

    @Test
    void theSameAgainLeavesNoTrace() {
        var record = Returned.added(PATH, period(), Returned.missing("2013-07-01", ""));

        var before = Call.as("iro").get(record).header("ETag");
        Returned.told(record, Returned.missing("2013-07-01", ""))
                .then()
                .statusCode(200)
                .header("ETag", equalTo(before));
    }

    @Test
    void whatNeverWasIsOnNoListAndStaysWhereItIs() {
        var period = period();
        var record = Returned.added(PATH, period, Returned.missing("2013-07-01", ""));
        Call.as("iro").get(list(period)).then().statusCode(200).body("items.size()", equalTo(1));

        Returned.withdrawn(record).then().statusCode(200).body("withdrawnOn", equalTo(TODAY.toString()));

        Call.as("iro").get(list(period)).then().statusCode(200).body("items", empty());
        Call.as("iro").get(record).then().statusCode(200).body("withdrawalReason", equalTo("There is none."));
        Returned.withdrawn(record).then().statusCode(409);
        Returned.corrected(record, Returned.missing("2013-07-02", "")).then().statusCode(409);
        Returned.added(PATH, period, Returned.missing("2013-07-01", ""));
        Call.as("iro").get(PATH + "?updatedSince=begin&limit=1").then().statusCode(200);
        Call.as("iro").get(list(period) + "&updatedSince=begin").then().statusCode(400);
    }

    @Test
    void aRepeatedKeyGetsTheSameRecord() {
        var period = period();
        var key = UUID.randomUUID().toString();
        var body = "{\"periodId\": \"%s\", \"told\": %s}"
                .formatted(period.replaceFirst(".*/", ""), Returned.missing("2013-07-01", ""));

        for (var turn = 0; turn < 2; turn++) {
            Call.as("case-system")
                    .header("Idempotency-Key", key)
                    .body(body)
                    .post(PATH)
                    .then()
                    .statusCode(201);
        }

        Call.as("iro").get(list(period)).then().body("items.size()", equalTo(1));
        Call.as("case-system").body(body).post(PATH).then().statusCode(400);
        Call.creating("iro").body(body).post(PATH).then().statusCode(403);
    }

    private static String period() {
        return LookedAfter.period(LookedAfter.registered("north-east"), "2013-06-03", "C1");
    }

    private static String list(String period) {
        return PATH + "?periodId=" + period.replaceFirst(".*/", "");
    }

    private static void refuses(String rule, Response answer) {
        answer.then().statusCode(422).body("rule", equalTo(rule));
    }
}
