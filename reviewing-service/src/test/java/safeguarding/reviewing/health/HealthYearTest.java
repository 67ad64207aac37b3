package safeguarding.reviewing.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.fixture.Call;
import safeguarding.reviewing.fixture.LookedAfter;
import safeguarding.reviewing.fixture.Returned;

/** What was answered about the health of looked-after children for years of the return, where no day is known. */
@QuarkusTest
@RealServers(service = "reviewing")
class HealthYearTest {

    private static final String PATH = "/v1/health-years";
    private static final LocalDate TODAY = LocalDate.now(CivilTime.ZONE);

    @Test
    void keepsYesNoAndNothingApart() {
        Returned.recorded(PATH, period(), Returned.year(2014, ", \"dentalCheck\": false, \"convicted\": true"))
                .then()
                .statusCode(201)
                .body("told.year", equalTo(2014))
                .body("told.dentalCheck", equalTo(false))
                .body("told.convicted", equalTo(true))
                .body("told.immunisations", nullValue())
                .body("told.on", nullValue());
    }

    @Test
    void refusesWhatDoesNotBelongTogether() {
        refused("HF6", "");
        refused("HF3", ", \"score\": 41");
        refused("HF3", ", \"score\": -1");
        refused("HF3", ", \"score\": 4, \"noScoreBecause\": \"other\"");
        refused("HF4", ", \"interventionReceived\": true");
        refused("HF4", ", \"substanceMisuse\": false, \"interventionReceived\": true");
        refused("HF4", ", \"substanceMisuse\": true, \"interventionOffered\": true");
        refused("HF4", ", \"substanceMisuse\": true, \"interventionReceived\": true, \"interventionOffered\": false");
        Returned.recorded(PATH, period(), Returned.year(2014, ", \"score\": 40, \"substanceMisuse\": true"))
                .then()
                .statusCode(201);
        Returned.recorded(PATH, period(), Returned.year(2014, ", \"score\": \"many\""))
                .then()
                .statusCode(400);
        Returned.recorded(PATH, period(), Returned.year(20_140, ", \"score\": 4"))
                .then()
                .statusCode(400);
    }

    @Test
    void isForAYearOfTheCareThatHasBegun() {
        var period = period();
        LookedAfter.happens(period, "endings", "{\"endedOn\": \"2014-04-01\", \"reason\": \"E4A\"}")
                .then()
                .statusCode(200);
        refuses("HF5", Returned.recorded(PATH, period, Returned.year(2013, ", \"score\": 4")));
        refuses("HF5", Returned.recorded(PATH, period, Returned.year(2016, ", \"score\": 4")));
        Returned.recorded(PATH, period, Returned.year(2014, ", \"score\": 4"))
                .then()
                .statusCode(201);
        Returned.recorded(PATH, period, Returned.year(2015, ", \"score\": 4"))
                .then()
                .statusCode(201);
        refuses("HF5", Returned.recorded(PATH, period(), Returned.year(TODAY.getYear() + 2, ", \"score\": 4")));
        refuses("HF6", Returned.recorded(PATH, period, Returned.year(2014, ", \"score\": 5")));
        Call.as("iro").get(list(period) + "&asAt=2014-03-31").then().body("items.told.year", contains(2014));
    }

    @Test
    void addsWithoutAReasonAndIsPutRightWithOne() {
        var record = Returned.added(PATH, period(), Returned.year(2014, ", \"score\": 4"));

        Returned.told(record, Returned.year(2014, ", \"score\": 4, \"convicted\": false"))
                .then()
                .statusCode(200)
                .body("correctedOn", nullValue());
        Returned.told(record, Returned.year(2014, ", \"score\": 5, \"convicted\": false"))
                .then()
                .statusCode(400);
        Returned.told(record, Returned.year(2014, ", \"convicted\": false"))
                .then()
                .statusCode(400);
        Returned.corrected(record, Returned.year(2014, ", \"score\": 5, \"convicted\": false"))
                .then()
                .statusCode(200)
                .body("correctionReason", equalTo("Mistyped."));
        var before = Call.as("iro").get(record).header("ETag");
        Returned.told(record, Returned.year(2014, ", \"score\": 5, \"convicted\": false"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo(before));
        Call.as("iro").get(record + "?knownOn=" + TODAY.minusDays(1)).then().statusCode(404);
    }

    @Test
    void asksForTheVersionAndTheRole() {
        var record = Returned.added(PATH, period(), Returned.year(2014, ", \"score\": 4"));
        var body = "{\"told\": %s, \"reason\": \"Mistyped.\"}".formatted(Returned.year(2014, ", \"score\": 5"));

        Call.as("case-system").body(body).put(record).then().statusCode(428);
        Call.as("case-system")
                .header("If-Match", "\"7\"")
                .body(body)
                .put(record)
                .then()
                .statusCode(412);
        Call.as("iro").header("If-Match", "\"0\"").body(body).put(record).then().statusCode(403);
        Call.as("iro").get(PATH + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void whatWasNeverAnsweredIsOnNoListAndMayBeAnsweredAnew() {
        var period = period();
        var record = Returned.added(PATH, period, Returned.year(2014, ", \"score\": 4"));

        Returned.withdrawn(record).then().statusCode(200).body("withdrawnOn", equalTo(TODAY.toString()));

        Call.as("iro").get(list(period)).then().statusCode(200).body("items", empty());
        Returned.withdrawn(record).then().statusCode(409);
        Returned.corrected(record, Returned.year(2014, ", \"score\": 5")).then().statusCode(409);
        Returned.added(PATH, period, Returned.year(2014, ", \"score\": 5"));
    }

    @Test
    void standsOnceWhenTwoAnswerAtOnce() {
        var period = period();

        var answers = Stream.of(4, 5)
                .map(score -> CompletableFuture.supplyAsync(
                        () -> Returned.recorded(PATH, period, Returned.year(2014, ", \"score\": " + score))
                                .statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();

        assertThat(answers).containsExactly(201, 422);
    }

    private static void refused(String rule, String more) {
        refuses(rule, Returned.recorded(PATH, period(), Returned.year(2014, more)));
    }

    private static void refuses(String rule, Response answer) {
        answer.then().statusCode(422).body("rule", equalTo(rule));
    }

    private static String period() {
        return LookedAfter.period(LookedAfter.registered("north-east"), "2013-06-03", "C1");
    }

    private static String list(String period) {
        return PATH + "?periodId=" + period.substring(period.lastIndexOf('/') + 1);
    }
}
