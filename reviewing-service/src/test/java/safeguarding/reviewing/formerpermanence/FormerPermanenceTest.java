package safeguarding.reviewing.formerpermanence;

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

/** From which permanent home a child came into care. */
@QuarkusTest
@RealServers(service = "reviewing")
class FormerPermanenceTest {

    private static final String PATH = "/v1/former-permanences";
    private static final LocalDate TODAY = LocalDate.now(CivilTime.ZONE);

    @Test
    void whatIsLearntLaterNeedsNoReason() {
        var record = Returned.added(PATH, period(), "{\"kind\": \"special-guardianship\"}");

        Returned.told(record, "{\"kind\": \"special-guardianship\", \"council\": \"936\"}")
                .then()
                .statusCode(200)
                .body("told.council", equalTo("936"))
                .body("correctionReason", nullValue());
        Returned.told(record, "{\"kind\": \"special-guardianship\"}").then().statusCode(400);
    }

    @Test
    void refusesWhatCannotHaveBeen() {
        var period = period();
        refuses(
                "A5",
                Returned.recorded(
                        PATH, period, Returned.adopted(TODAY.plusDays(1).toString())));
        refuses("A5", Returned.recorded(PATH, period, Returned.adopted("2009-04-16")));
        refuses("FM1", Returned.recorded(PATH, period, Returned.adopted("2013-06-04")));
        refuses("FM2", Returned.recorded(PATH, period, "{\"kind\": \"none\", \"council\": \"936\"}"));
        Returned.recorded(PATH, period, Returned.adopted("2013-06-03")).then().statusCode(201);
        refuses("FM3", Returned.recorded(PATH, period, "{\"kind\": \"none\"}"));
        Call.as("iro").get(list(period)).then().body("items.told.orderedOn", contains("2013-06-03"));
    }

    @Test
    void asksForTheVersionForAReasonAndForTheRole() {
        var record = Returned.added(PATH, period(), Returned.adopted("2011-05-06"));
        var body = "{\"told\": %s, \"reason\": \"Mistyped.\"}".formatted(Returned.adopted("2011-05-09"));

        Call.as("case-system").body(body).put(record).then().statusCode(428);
        Call.as("case-system")
                .header("If-Match", "\"7\"")
                .body(body)
                .put(record)
                .then()
                .statusCode(412);
        Call.as("iro").header("If-Match", "\"0\"").body(body).put(record).then().statusCode(403);
        Returned.told(record, Returned.adopted("2011-05-09")).then().statusCode(400);
        Returned.corrected(record, Returned.adopted("2011-05-09"))
                .then()
                .statusCode(200)
                .body("correctionReason", equalTo("Mistyped."))
                .body("correctedOn", equalTo(TODAY.toString()));
        Call.as("iro").get(record + "?knownOn=" + TODAY.minusDays(1)).then().statusCode(404);
        Call.as("iro").get(PATH + "/" + UUID.randomUUID()).then().statusCode(404);
        Returned.recorded(PATH, "/v1/periods-of-care/" + UUID.randomUUID(), Returned.adopted("2011-05-06"))
                .then()
                .statusCode(404);
    }

    @Test
    void theSameAgainLeavesNoTrace() {
        var record = Returned.added(PATH, period(), Returned.adopted("2011-05-06"));

        var before = Call.as("iro").get(record).header("ETag");
        Returned.told(record, Returned.adopted("2011-05-06"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo(before));
    }

    @Test
    void whatNeverWasIsOnNoListAndStaysWhereItIs() {
        var period = period();
        var record = Returned.added(PATH, period, Returned.adopted("2011-05-06"));
        Call.as("iro").get(list(period)).then().statusCode(200).body("items.size()", equalTo(1));

        Returned.withdrawn(record).then().statusCode(200).body("withdrawnOn", equalTo(TODAY.toString()));

        Call.as("iro").get(list(period)).then().statusCode(200).body("items", empty());
        Call.as("iro").get(record).then().statusCode(200).body("withdrawalReason", equalTo("There is none."));
        Returned.withdrawn(record).then().statusCode(409);
        Returned.corrected(record, Returned.adopted("2011-05-09")).then().statusCode(409);
        Returned.added(PATH, period, Returned.adopted("2011-05-06"));
        Call.as("iro").get(PATH + "?updatedSince=begin&limit=1").then().statusCode(200);
        Call.as("iro").get(list(period) + "&updatedSince=begin").then().statusCode(400);
    }

    @Test
    void aRepeatedKeyGetsTheSameRecord() {
        var period = period();
        var key = UUID.randomUUID().toString();
        var body = "{\"periodId\": \"%s\", \"told\": %s}"
                .formatted(period.replaceFirst(".*/", ""), Returned.adopted("2011-05-06"));

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
