package safeguarding.reviewing.health;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

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

/** What the return asks of the health of looked-after children. */
@QuarkusTest
@RealServers(service = "reviewing")
class HealthRecordTest {

    private static final String PATH = "/v1/health-records";
    private static final LocalDate TODAY = LocalDate.now(CivilTime.ZONE);

    @Test
    void eachKindHasItsAnswer() {
        var period = period();
        var answers = new String[][] {
            {"health-assessment", ""},
            {"health-check", ""},
            {"dental-check", ""},
            {"conviction", ""},
            {"immunisations", ", \"upToDate\": false"},
            {"strengths-and-difficulties", ", \"score\": 0"},
            {"strengths-and-difficulties", ", \"score\": 40"},
            {"strengths-and-difficulties", ", \"noScoreBecause\": \"child-refused\""},
            {"substance-misuse", ", \"interventionReceived\": true"},
            {"substance-misuse", ", \"interventionReceived\": false, \"interventionOffered\": true"}
        };
        for (var answer : answers) {
            Returned.recorded(PATH, period, Returned.health(answer[0], "2013-09-03", answer[1]))
                    .then()
                    .statusCode(201)
                    .body("told.kind", equalTo(answer[0]));
        }
    }

    @Test
    void refusesWhatDoesNotBelongTogether() {
        refused("HF2", "dental-check", ", \"upToDate\": true");
        refused("HF2", "immunisations", "");
        refused("HF2", "strengths-and-difficulties", "");
        refused("HF2", "dental-check", ", \"score\": 3");
        refused("HF2", "dental-check", ", \"interventionOffered\": true");
        refused("HF3", "strengths-and-difficulties", ", \"score\": 41");
        refused("HF3", "strengths-and-difficulties", ", \"score\": -1");
        refused("HF3", "strengths-and-difficulties", ", \"score\": 4, \"noScoreBecause\": \"other\"");
        refused("HF4", "substance-misuse", "");
        refused("HF4", "substance-misuse", ", \"interventionReceived\": false");
        refused("HF4", "substance-misuse", ", \"interventionReceived\": true, \"interventionOffered\": true");
    }

    @Test
    void refusesWhatCannotHaveBeen() {
        // No event names the birthday of the other tests' children.
        var child = LookedAfter.registeredAs(
                LookedAfter.child(LookedAfter.councilChildId(), "north-east").replace("2009-04-17", "2008-02-29"));
        var period = LookedAfter.period(child, "2013-06-03", "C1");
        LookedAfter.happens(period, "endings", "{\"endedOn\": \"2013-10-31\", \"reason\": \"E4A\"}")
                .then()
                .statusCode(200);
        refuses("A5", Returned.recorded(PATH, period, dental(TODAY.plusDays(1).toString())));
        refuses("A5", Returned.recorded(PATH, period, dental("2008-02-28")));
        refuses("HF1", Returned.recorded(PATH, period, dental("2013-11-01")));
        Returned.recorded(PATH, period, dental("2008-02-29")).then().statusCode(201);
        Returned.recorded(PATH, period, dental("2013-10-31")).then().statusCode(201);
        Returned.recorded(PATH, period, Returned.health("dance", "2013-09-03", ""))
                .then()
                .statusCode(400);
        Call.as("iro").get(list(period) + "&asAt=2013-10-30").then().body("items.told.on", contains("2008-02-29"));
    }

    private static String dental(String on) {
        return Returned.health("dental-check", on, "");
    }

    private static void refused(String rule, String kind, String more) {
        refuses(rule, Returned.recorded(PATH, period(), Returned.health(kind, "2013-09-03", more)));
    }

    @Test
    void asksForTheVersionForAReasonAndForTheRole() {
        var record = Returned.added(PATH, period(), Returned.health("dental-check", "2013-09-03", ""));
        var body = "{\"told\": %s, \"reason\": \"Mistyped.\"}"
                .formatted(Returned.health("dental-check", "2013-09-05", ""));

        Call.as("case-system").body(body).put(record).then().statusCode(428);
        Call.as("case-system")
                .header("If-Match", "\"7\"")
                .body(body)
                .put(record)
                .then()
                .statusCode(412);
        Call.as("iro").header("If-Match", "\"0\"").body(body).put(record).then().statusCode(403);
        Returned.told(record, Returned.health("dental-check", "2013-09-05", ""))
                .then()
                .statusCode(400);
        Returned.corrected(record, Returned.health("dental-check", "2013-09-05", ""))
                .then()
                .statusCode(200)
                .body("correctionReason", equalTo("Mistyped."))
                .body("correctedOn", equalTo(TODAY.toString()));
        Call.as("iro").get(record + "?knownOn=" + TODAY.minusDays(1)).then().statusCode(404);
        Call.as("iro").get(PATH + "/" + UUID.randomUUID()).then().statusCode(404);
        Returned.recorded(
                        PATH,
                        "/v1/periods-of-care/" + UUID.randomUUID(),
                        Returned.health("dental-check", "2013-09-03", ""))
                .then()
                .statusCode(404);
    }

    @Test
    void theSameAgainLeavesNoTrace() {
        var record = Returned.added(PATH, period(), Returned.health("dental-check", "2013-09-03", ""));

        var before = Call.as("iro").get(record).header("ETag");
        Returned.told(record, Returned.health("dental-check", "2013-09-03", ""))
                .then()
                .statusCode(200)
                .header("ETag", equalTo(before));
    }

    @Test
    void whatNeverWasIsOnNoListAndStaysWhereItIs() {
        var period = period();
        var record = Returned.added(PATH, period, Returned.health("dental-check", "2013-09-03", ""));
        Call.as("iro").get(list(period)).then().statusCode(200).body("items.size()", equalTo(1));

        Returned.withdrawn(record).then().statusCode(200).body("withdrawnOn", equalTo(TODAY.toString()));

        Call.as("iro").get(list(period)).then().statusCode(200).body("items", empty());
        Call.as("iro").get(record).then().statusCode(200).body("withdrawalReason", equalTo("There is none."));
        Returned.withdrawn(record).then().statusCode(409);
        Returned.corrected(record, Returned.health("dental-check", "2013-09-05", ""))
                .then()
                .statusCode(409);
        Returned.added(PATH, period, Returned.health("dental-check", "2013-09-03", ""));
        Call.as("iro").get(PATH + "?updatedSince=begin&limit=1").then().statusCode(200);
        Call.as("iro").get(list(period) + "&updatedSince=begin").then().statusCode(400);
    }

    @Test
    void aRepeatedKeyGetsTheSameRecord() {
        var period = period();
        var key = UUID.randomUUID().toString();
        var body = "{\"periodId\": \"%s\", \"told\": %s}"
                .formatted(period.replaceFirst(".*/", ""), Returned.health("dental-check", "2013-09-03", ""));

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
