package safeguarding.reviewing.visits;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.platform.testing.problems.ProblemAssert;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.fixture.Call;
import safeguarding.reviewing.fixture.LookedAfter;
import safeguarding.reviewing.fixture.Officers;
import safeguarding.reviewing.fixture.Reviewed;
import safeguarding.reviewing.fixture.Visited;

/** Visits as the case system's client writes them down, against the clock of C3. */
@QuarkusTest
@RealServers(service = "reviewing")
class LookedAfterVisitTest {

    private final LocalDate today = LocalDate.now(CivilTime.ZONE);

    @Test
    void theFirstIsDueWithinAWeekOfTheStart() {
        var period = period("2013-06-03");

        Visited.visiting(period, "?asAt=2013-06-10")
                .then()
                .statusCode(200)
                .body("regime", equalTo("ordinary"))
                .body("placedOn", equalTo("2013-06-03"))
                .body("next.ruleId", equalTo("C3-first"))
                .body("next.citation", equalTo("SI 2010/959 reg 28"))
                .body("next.dueOn", equalTo("2013-06-10"))
                .body("next.sentence", equalTo("1 week after the start of the placement of 3 June 2013"))
                .body("missed", nullValue())
                .body("visits", empty());
        Visited.visiting(period, "?asAt=2013-06-11").then().body("missed.dueOn", equalTo("2013-06-10"));
    }

    @Test
    void eachMeetsOneDeadlineAndOpensTheNext() {
        var period = period("2013-06-03");

        Visited.alone(period, "2013-07-23");
        Visited.alone(period, "2013-06-10");

        deadlines(period)
                .body(
                        "items.findAll { it.state != 'withdrawn' }.ruleId",
                        contains("C3-first", "C3-first-year", "C3-first-year"))
                .body(
                        "items.findAll { it.state != 'withdrawn' }.dueOn",
                        contains("2013-06-10", "2013-07-22", "2013-09-03"))
                .body("items.findAll { it.state != 'withdrawn' }[0].state", equalTo("met"))
                .body("items.findAll { it.state != 'withdrawn' }[1].state", equalTo("met-late"));
        Visited.visiting(period, "?asAt=2013-07-23")
                .then()
                .body("visits.late", contains(false, true))
                .body("next.dueOn", equalTo("2013-09-03"))
                .body("tally.held", equalTo(2))
                .body("tally.seenAlone", equalTo(2))
                .body("tally.late", equalTo(1));
    }

    @Test
    void oneAtWhichTheChildWasNotSeenMeetsNothing() {
        var period = period("2013-06-03");

        Visited.recorded(period, "2013-06-07", Visited.NOT_SEEN).then().statusCode(201);
        Visited.recorded(period, "2013-06-09", Visited.NOT_ALONE).then().statusCode(201);

        Visited.visiting(period, "?asAt=2013-06-08")
                .then()
                .body("next.ruleId", equalTo("C3-first"))
                .body("visits[0].due", nullValue())
                .body("tally.held", equalTo(1))
                .body("tally.seen", equalTo(0));
        Visited.visiting(period, "?asAt=2013-06-09")
                .then()
                .body("next.ruleId", equalTo("C3-first-year"))
                .body("tally.held", equalTo(2))
                .body("tally.seen", equalTo(1))
                .body("tally.seenAlone", equalTo(0));
    }

    @Test
    void refusesWhatCannotHaveBeenSo() {
        var period = period("2013-06-03");

        refused(period, today.plusDays(1).toString(), Visited.ALONE, "A5");
        refused(period, "2013-06-02", Visited.ALONE, "LV1");
        refused(period, "2013-06-07", "\"seen\": false, \"seenAlone\": false", "LV2");
        refused(period, "2013-06-07", "\"seen\": true, \"seenAlone\": false", "LV2");
        LookedAfter.happens(period, "endings", "{\"endedOn\": \"2013-08-01\", \"reason\": \"E4A\"}")
                .then()
                .statusCode(200);
        Visited.alone(period, "2013-08-01");
        refused(period, "2013-08-02", Visited.ALONE, "LV1");
        for (var wrong : new String[] {
            "\"seen\": false, \"seenAlone\": true",
            "\"seen\": true, \"seenAlone\": true, \"notAloneBecause\": \"not-able\"",
            "\"seen\": true, \"seenAlone\": true, \"notSeenBecause\": \"Away.\"",
            "\"seen\": true, \"seenAlone\": false, \"notAloneBecause\": \"other\""
        }) {
            ProblemAssert.of(Visited.recorded(period, "2013-06-07", wrong))
                    .hasStatus(400)
                    .hasType("invalid-request");
        }
        Visited.recorded("/v1/periods-of-care/" + UUID.randomUUID(), "2013-06-07", Visited.ALONE)
                .then()
                .statusCode(404);
    }

    @Test
    void onlyTheCaseSystemAndTheOfficeWriteThemDown() {
        var period = period("2013-06-03");
        var body = "{\"periodId\": \"%s\", \"visit\": %s}"
                .formatted(lastOf(period), Visited.made("2013-06-07", Visited.ALONE));

        RestAssured.given()
                .contentType("application/json")
                .body(body)
                .post("/v1/visits")
                .then()
                .statusCode(401);
        for (var role : new String[] {"iro", "team-manager", "qa-manager", "head-of-safeguarding"}) {
            Call.creating(role).body(body).post("/v1/visits").then().statusCode(403);
        }
        Call.as("case-system").body(body).post("/v1/visits").then().statusCode(400);
        Call.creating(TestTokens.of("case-system").areas("south-west"))
                .body(body)
                .post("/v1/visits")
                .then()
                .statusCode(404);
        Call.creating("conference-admin").body(body).post("/v1/visits").then().statusCode(201);
    }

    @Test
    void theSameKeyWritesOneVisit() {
        var period = period("2013-06-03");
        var key = UUID.randomUUID().toString();
        var body = "{\"periodId\": \"%s\", \"visit\": %s}"
                .formatted(lastOf(period), Visited.made("2013-06-07", Visited.ALONE));

        String first = Call.as("case-system")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/visits")
                .then()
                .statusCode(201)
                .extract()
                .path("visitId");
        Call.as("case-system")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/visits")
                .then()
                .statusCode(201)
                .body("visitId", equalTo(first));
        Visited.visiting(period, "").then().body("visits", hasSize(1));
    }

    @Test
    void aCorrectionWorksOutAnewWhatFollowed() {
        var period = period("2013-06-03");
        var visit = Visited.alone(period, "2013-06-11");
        Visited.visiting(period, "?asAt=2013-06-11").then().body("visits.late", contains(true));

        Visited.corrected(visit, "2013-06-07", Visited.NOT_ALONE)
                .then()
                .statusCode(200)
                .body("visit.notAloneBecause", equalTo("child-refused"))
                .body("correctionReason", equalTo("Mistyped."));

        Visited.visiting(period, "?asAt=2013-06-11")
                .then()
                .body("visits.late", contains(false))
                .body("next.dueOn", equalTo("2013-07-19"));
        Call.as("case-system")
                .header("If-Match", "\"0\"")
                .body("{\"visit\": %s, \"reason\": \"Stale.\"}".formatted(Visited.made("2013-06-08", Visited.ALONE)))
                .put(visit)
                .then()
                .statusCode(412);
        Call.as("case-system")
                .body("{\"visit\": %s, \"reason\": \"None.\"}".formatted(Visited.made("2013-06-08", Visited.ALONE)))
                .put(visit)
                .then()
                .statusCode(428);
    }

    @Test
    void oneThatNeverWasMeetsNothing() {
        var period = period("2013-06-03");
        var visit = Visited.alone(period, "2013-06-07");

        Visited.withdrawn(visit).then().statusCode(200).body("withdrawnOn", equalTo(today.toString()));

        Visited.withdrawn(visit).then().statusCode(409);
        Visited.corrected(visit, "2013-06-08", Visited.ALONE).then().statusCode(409);
        deadlines(period).body("items.findAll { it.state != 'withdrawn' }.ruleId", contains("C3-first"));
        Visited.visiting(period, "").then().body("visits", empty()).body("missed.dueOn", equalTo("2013-06-10"));
        Call.as("iro")
                .get("/v1/visits?periodId=" + lastOf(period))
                .then()
                .statusCode(200)
                .body("items", empty());
        Call.as("iro").get(visit).then().statusCode(200).body("withdrawalReason", equalTo("Another child."));
    }

    @Test
    void placementAndLegalStatusSayHowOften() {
        var child = LookedAfter.registered("north-east");
        var period = LookedAfter.period(child, "2013-06-03", "C1");
        Visited.alone(period, "2013-06-10");

        LookedAfter.happens(
                        period,
                        "episodes",
                        "{\"startedOn\": \"2013-07-01\", \"reason\": \"P\", \"legalStatus\": \"C1\", \"placement\":"
                                + " {\"type\": \"P1\", \"provider\": \"PR0\", \"carer\": \"M-1\"}}")
                .then()
                .statusCode(200);
        Visited.alone(period, "2013-07-05");

        Visited.visiting(period, "?asAt=2013-07-05")
                .then()
                .body("regime", equalTo("interim-order-with-parent"))
                .body("placedOn", equalTo("2013-07-01"))
                .body("next.ruleId", equalTo("C3-weekly"))
                .body("next.dueOn", equalTo("2013-07-12"));
        var review = Reviewed.held(period, LocalDate.of(2013, 7, 12));
        Visited.visiting(period, "?asAt=2013-07-12")
                .then()
                .body("next.ruleId", equalTo("C3-interim-order"))
                .body("next.dueOn", equalTo("2013-08-02"));
        deadlines(period).body("items.findAll { it.state != 'withdrawn' }.ruleId", hasItem("C3-interim-order"));
        Reviewed.happens(review, "withdrawals", "{\"reason\": \"It never was.\"}")
                .then()
                .statusCode(200);
        deadlines(period)
                .body("items.findAll { it.state != 'withdrawn' }.ruleId", not(hasItem("C3-interim-order")))
                .body("items.findAll { it.state != 'withdrawn' }.ruleId", hasItem("C3-weekly"));
    }

    @Test
    void nothingIsDueOnceThePeriodEndedOrNeverWas() {
        var ended = period("2013-06-03");
        var never = period("2013-06-03");
        Visited.alone(never, "2013-06-07");

        LookedAfter.happens(ended, "endings", "{\"endedOn\": \"2013-06-07\", \"reason\": \"E4A\"}")
                .then()
                .statusCode(200);
        Call.as("case-system")
                .header("If-Match", Call.as("case-system").get(never).header("ETag"))
                .body("{\"reason\": \"It never was.\"}")
                .post(never + "/withdrawals")
                .then()
                .statusCode(200);

        deadlines(ended).body("items.findAll { it.state != 'withdrawn' }", empty());
        deadlines(never).body("items.findAll { it.state != 'withdrawn' }", empty());
        Visited.visiting(ended, "").then().body("next", nullValue()).body("missed", nullValue());
        Visited.visiting(never, "").then().statusCode(404);
        Visited.recorded(never, "2013-06-08", Visited.ALONE).then().statusCode(404);
    }

    @Test
    void showsAnOfficerTheChildrenOfADay() {
        var officer = Officers.registered("north-east");
        var other = Officers.registered("north-east");
        var child = LookedAfter.registered("north-east");
        var late = LookedAfter.period(child, "2013-06-03", "C1");
        var allocation = Officers.allocationOf(child);
        Officers.named(allocation, officer, "2013-06-05").then().statusCode(200);
        Officers.handedOver(allocation, other, "2013-09-02").then().statusCode(200);
        Visited.alone(late, "2013-06-07");
        var second = LookedAfter.registered("north-east");
        var fresh = LookedAfter.period(second, "2013-08-26", "C1");
        Officers.named(Officers.allocationOf(second), officer, "2013-08-26")
                .then()
                .statusCode(200);
        var address = "/v1/reviewing-officers/" + officer + "/visiting";

        Call.as("iro")
                .get(address + "?asAt=2013-08-27")
                .then()
                .statusCode(200)
                .body("items.periodId", contains(lastOf(late), lastOf(fresh)))
                .body("items.overdue", contains(true, false))
                .body("items.next.dueOn", contains("2013-07-19", "2013-09-02"))
                .body("overdue", equalTo(1))
                .body("tally.held", equalTo(1))
                .body("tally.late", equalTo(1));
        Call.as("iro").get(address + "?asAt=2013-09-02").then().body("items.periodId", contains(lastOf(fresh)));
        Call.as("iro").get(address + "?knownOn=" + today.minusDays(1)).then().body("items", empty());
        Call.as(TestTokens.of("iro").areas("south-west")).get(address).then().body("items", empty());
        Call.as("iro")
                .get("/v1/reviewing-officers/" + UUID.randomUUID() + "/visiting")
                .then()
                .statusCode(404);
        Call.as("team-manager").get(address).then().statusCode(403);
    }

    @Test
    void knowsWhatWasKnownAndWhatStoodOnADay() {
        var period = period("2013-06-03");
        var visit = Visited.alone(period, "2013-06-07");

        Call.as("iro").get(visit + "?asAt=2013-06-06").then().statusCode(404);
        Call.as("iro").get(visit + "?asAt=2013-06-07").then().statusCode(200);
        Call.as("iro").get(visit + "?knownOn=" + today.minusDays(1)).then().statusCode(404);
        Visited.visiting(period, "?asAt=2013-06-02").then().statusCode(404);
        Visited.visiting(period, "?knownOn=" + today.minusDays(1)).then().statusCode(404);
        Visited.visiting(period, "?asAt=" + today.plusDays(1)).then().statusCode(400);
        Call.as("iro")
                .get("/v1/visits?from=2013-06-07&to=2013-06-07&periodId=" + lastOf(period))
                .then()
                .body("items.link", contains(containsString(visit)));
        Call.as("iro")
                .get("/v1/visits?updatedSince=begin&limit=200")
                .then()
                .statusCode(200)
                .body("next", notNullValue());
        Call.as("iro")
                .get("/v1/visits?updatedSince=begin&from=2013-06-07")
                .then()
                .statusCode(400);
    }

    private static void refused(String period, String day, String how, String rule) {
        var answer = Visited.recorded(period, day, how);
        ProblemAssert.of(answer).hasStatus(422).hasType("rule-broken");
        answer.then().body("rule", equalTo(rule)).body("citation", notNullValue());
    }

    private static ValidatableResponse deadlines(String period) {
        return Call.as("iro")
                .get("/v1/deadlines?limit=200&subject=" + lastOf(period))
                .then()
                .statusCode(200);
    }

    private static String period(String startedOn) {
        return LookedAfter.period(LookedAfter.registered("north-east"), startedOn, "C1");
    }

    private static String lastOf(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
