package safeguarding.reviewing.workers;

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

/** Which social worker holds the case of a looked-after child. */
@QuarkusTest
@RealServers(service = "reviewing")
class CaseHoldingTest {

    private static final String PATH = "/v1/case-holdings";
    private static final LocalDate TODAY = LocalDate.now(CivilTime.ZONE);

    @Test
    void anotherWorkerTakesTheCaseOnTheDayOnWhichItIsGivenBack() {
        var period = period();
        var first = Returned.added(PATH, period, Returned.holder("S2077", "2013-05-01", ""));
        refuses("CW2", Returned.recorded(PATH, period, Returned.holder("S2078", "2013-09-02", "")));

        Returned.told(first, Returned.holder("S2077", "2013-05-01", until("2013-09-02")))
                .then()
                .statusCode(200)
                .body("correctionReason", nullValue());

        refuses("CW2", Returned.recorded(PATH, period, Returned.holder("S2078", "2013-09-01", "")));
        Returned.added(PATH, period, Returned.holder("S2078", "2013-09-02", ""));
        Call.as("iro")
                .get(list(period))
                .then()
                .body("items.told.socialWorker", contains("S2077", "S2078"))
                .body("items.told.because", contains("transfer", "transfer"));
    }

    @Test
    void refusesWhatCannotHaveBeen() {
        var period = period();
        refuses(
                "A5",
                Returned.recorded(
                        PATH, period, Returned.holder("S2077", TODAY.plusDays(1).toString(), "")));
        refuses(
                "A5",
                Returned.recorded(
                        PATH,
                        period,
                        Returned.holder(
                                "S2077", "2013-09-02", until(TODAY.plusDays(1).toString()))));
        refuses("CW1", Returned.recorded(PATH, period, Returned.holder("S2077", "2013-09-02", until("2013-09-01"))));
        var holder = Returned.holder("S2077", "2013-09-02", until("2013-09-02"));
        refuses("CW3", Returned.recorded(PATH, period, holder.replace("SW2077", "SX2077")));
        Returned.recorded(PATH, period, holder.replace("\"S2077\"", "\" \""))
                .then()
                .statusCode(400);
        Returned.recorded(PATH, period, holder.replace("SW2077", "XX2077"))
                .then()
                .statusCode(201);
    }

    private static String until(String day) {
        return ", \"until\": \"%s\"".formatted(day);
    }

    @Test
    void asksForTheVersionForAReasonAndForTheRole() {
        var record = Returned.added(PATH, period(), Returned.holder("S2077", "2013-06-03", ""));
        var body = "{\"told\": %s, \"reason\": \"Mistyped.\"}".formatted(Returned.holder("S2078", "2013-06-03", ""));

        Call.as("case-system").body(body).put(record).then().statusCode(428);
        Call.as("case-system")
                .header("If-Match", "\"7\"")
                .body(body)
                .put(record)
                .then()
                .statusCode(412);
        Call.as("iro").header("If-Match", "\"0\"").body(body).put(record).then().statusCode(403);
        Returned.told(record, Returned.holder("S2078", "2013-06-03", "")).then().statusCode(400);
        Returned.corrected(record, Returned.holder("S2078", "2013-06-03", ""))
                .then()
                .statusCode(200)
                .body("correctionReason", equalTo("Mistyped."))
                .body("correctedOn", equalTo(TODAY.toString()));
        Call.as("iro").get(record + "?knownOn=" + TODAY.minusDays(1)).then().statusCode(404);
        Call.as("iro").get(PATH + "/" + UUID.randomUUID()).then().statusCode(404);
        Returned.recorded(PATH, "/v1/periods-of-care/" + UUID.randomUUID(), Returned.holder("S2077", "2013-06-03", ""))
                .then()
                .statusCode(404);
    }

    @Test
    void theSameAgainLeavesNoTrace() {
        var record = Returned.added(PATH, period(), Returned.holder("S2077", "2013-06-03", ""));

        var before = Call.as("iro").get(record).header("ETag");
        Returned.told(record, Returned.holder("S2077", "2013-06-03", ""))
                .then()
                .statusCode(200)
                .header("ETag", equalTo(before));
    }

    @Test
    void whatNeverWasIsOnNoListAndStaysWhereItIs() {
        var period = period();
        var record = Returned.added(PATH, period, Returned.holder("S2077", "2013-06-03", ""));
        Call.as("iro").get(list(period)).then().statusCode(200).body("items.size()", equalTo(1));

        Returned.withdrawn(record).then().statusCode(200).body("withdrawnOn", equalTo(TODAY.toString()));

        Call.as("iro").get(list(period)).then().statusCode(200).body("items", empty());
        Call.as("iro").get(record).then().statusCode(200).body("withdrawalReason", equalTo("There is none."));
        Returned.withdrawn(record).then().statusCode(409);
        Returned.corrected(record, Returned.holder("S2078", "2013-06-03", ""))
                .then()
                .statusCode(409);
        Returned.added(PATH, period, Returned.holder("S2077", "2013-06-03", ""));
        Call.as("iro").get(PATH + "?updatedSince=begin&limit=1").then().statusCode(200);
        Call.as("iro").get(list(period) + "&updatedSince=begin").then().statusCode(400);
    }

    @Test
    void aRepeatedKeyGetsTheSameRecord() {
        var period = period();
        var key = UUID.randomUUID().toString();
        var body = "{\"periodId\": \"%s\", \"told\": %s}"
                .formatted(period.replaceFirst(".*/", ""), Returned.holder("S2077", "2013-06-03", ""));

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
