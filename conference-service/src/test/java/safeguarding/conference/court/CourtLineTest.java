package safeguarding.conference.court;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Conferences;
import safeguarding.conference.fixture.CourtLine;
import safeguarding.conference.fixture.Families;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;

@QuarkusTest
@RealServers(service = "conference")
class CourtLineTest {

    @ParameterizedTest
    @CsvSource({
        "2014-04-22, 2014-10-20, s32",
        "2014-04-21, 2014-10-19, target",
        "2024-02-29, 2024-08-28, s32",
        "2025-07-01, 2025-12-29, s32"
    })
    void counts26WeeksBeginningWithTheDayOfIssue(String issuedOn, String dueOn, String citation) {
        CourtLine.start("\"issuedOn\": \"%s\"".formatted(issuedOn), Families.registered("north-east"))
                .then()
                .statusCode(201)
                .body("stage", equalTo("issued"))
                .body("limit.ruleId", equalTo("C4.1"))
                .body("limit.dueOn", equalTo(dueOn))
                .body("limit.sentence", containsString("26 weeks beginning with the day of issue of"))
                .body("limit.citation", containsString(citation));
    }

    @Test
    void beginsWithALetterAndHasNoLimitBeforeTheIssue() {
        var proceedings = CourtLine.start("\"letterOn\": \"2014-03-03\"", Families.registered("north-east"))
                .then()
                .statusCode(201)
                .body("stage", equalTo("pre-proceedings"))
                .body("limit", nullValue())
                .extract()
                .<String>path("proceedingsId");

        CourtLine.step(proceedings, "/application", "{\"issuedOn\": \"2014-03-02\"}")
                .then()
                .statusCode(422)
                .body("rule", equalTo("CL4"));
        CourtLine.step(proceedings, "/application", "{\"issuedOn\": \"2014-04-22\"}")
                .then()
                .statusCode(200)
                .body("stage", equalTo("issued"))
                .body("limit.dueOn", equalTo("2014-10-20"));
        CourtLine.step(proceedings, "/application", "{\"issuedOn\": \"2014-04-23\"}")
                .then()
                .statusCode(409);
    }

    @Test
    void extendsByEightWeeksAtMostFromTheLaterOfEndAndDecision() {
        var proceedings = CourtLine.issued("2014-04-22", Families.registered("north-east"));

        CourtLine.extend(proceedings, "2014-10-06", 9).then().statusCode(422).body("rule", equalTo("C4.2"));
        CourtLine.step(proceedings, "/extensions", "{\"grantedOn\": \"2014-10-06\", \"weeks\": 8, \"reason\": \" \"}")
                .then()
                .statusCode(400);
        CourtLine.extend(proceedings, "2014-04-21", 8).then().statusCode(422).body("rule", equalTo("CL4"));
        CourtLine.extend(proceedings, "2014-10-06", 8)
                .then()
                .statusCode(200)
                .body("limit.ruleId", equalTo("C4.2"))
                .body("limit.dueOn", equalTo("2014-12-15"));
        CourtLine.extend(proceedings, "2014-12-22", 2)
                .then()
                .statusCode(200)
                .body("limit.dueOn", equalTo("2015-01-05"))
                .body("extensions.weeks", equalTo(List.of(8, 2)));
    }

    @Test
    void meetsTheDeadlineOnItsLastDayAndIsLateOnTheNext() {
        assertThat(stateAfterOrderOn("2014-10-20")).isEqualTo("met");
        assertThat(stateAfterOrderOn("2014-10-21")).isEqualTo("met-late");
    }

    @Test
    void withdrawsTheDeadlineWhenTheApplicationIsWithdrawn() {
        var proceedings = CourtLine.issued("2014-04-22", Families.registered("north-east"));

        CourtLine.step(proceedings, "/ending", "{\"on\": \"2014-05-01\", \"ending\": \"application-withdrawn\"}")
                .then()
                .statusCode(200)
                .body("stage", equalTo("ended"));

        assertThat(deadlineState(proceedings)).isEqualTo("withdrawn");
        CourtLine.book(proceedings, "final", "2014-09-08").then().statusCode(409);
    }

    @ParameterizedTest
    @CsvSource({
        "/ending, '{\"on\": \"2014-04-21\", \"ending\": \"final-order\", \"order\": \"care-order\"}', CL4",
        "/ending, '{\"on\": \"TOMORROW\", \"ending\": \"final-order\", \"order\": \"care-order\"}', A5",
        "/ending, '{\"on\": \"2014-05-21\", \"ending\": \"no-application\"}', CL4",
        "/hearings, '{\"kind\": \"final\", \"bookedFor\": \"2014-04-21\"}', CL4",
        "/hearings, '{\"kind\": \"final\", \"bookedFor\": \"2014-06-02\", \"bookedOn\": \"2014-06-03\"}', CL4",
        "/extensions, '{\"grantedOn\": \"TOMORROW\", \"weeks\": 1, \"reason\": \"Illness.\"}', A5"
    })
    void refusesWhatContradictsItself(String action, String body, String rule) {
        var proceedings = CourtLine.issued("2014-04-22", Families.registered("north-east"));

        var said = body.replace("TOMORROW", Conferences.today().plusDays(1).toString());
        CourtLine.step(proceedings, action, said).then().statusCode(422).body("rule", equalTo(rule));
    }

    @Test
    void refusesFactsOfACourtBeforeTheIssue() {
        var proceedings = CourtLine.start("\"letterOn\": \"2014-03-03\"", Families.registered("north-east"))
                .then()
                .extract()
                .<String>path("proceedingsId");

        CourtLine.book(proceedings, "final", "2014-06-02")
                .then()
                .statusCode(422)
                .body("rule", equalTo("CL4"));
        CourtLine.order(proceedings, "2014-06-02").then().statusCode(422).body("rule", equalTo("CL4"));
        CourtLine.extend(proceedings, "2014-06-02", 1).then().statusCode(422).body("rule", equalTo("CL4"));
    }

    @Test
    void refusesASecondOpenLineForASibling() {
        var child = Families.registered("north-east");
        var sibling = Families.registered("north-east");
        var first = CourtLine.issued("2014-04-22", child, sibling);

        CourtLine.start("\"letterOn\": \"2014-05-01\"", sibling)
                .then()
                .statusCode(422)
                .body("rule", equalTo("CL3"));
        CourtLine.order(first, "2014-10-01").then().statusCode(200);
        CourtLine.start("\"letterOn\": \"2014-11-01\"", sibling).then().statusCode(201);
        CourtLine.correct(
                        first,
                        "{\"issuedOn\": \"2014-04-22\", \"extensions\": [], \"hearings\": [], \"reason\": \"No order.\"}")
                .then()
                .statusCode(422)
                .body("rule", equalTo("CL3"));
    }

    @Test
    void beginsOneLineOfTwoThatAreWrittenAtTheSameTime() throws Exception {
        var child = Families.registered("north-east");
        var sibling = Families.registered("north-east");

        var answers = Conferences.atTheSameTime(
                () -> CourtLine.start("\"issuedOn\": \"2014-04-22\"", child, sibling)
                        .statusCode(),
                () -> CourtLine.start("\"issuedOn\": \"2014-04-23\"", sibling, child)
                        .statusCode());

        assertThat(answers).containsExactlyInAnyOrder(201, 422);
    }

    @Test
    void keepsHearingsHeldAndVacated() {
        var proceedings = CourtLine.issued("2014-04-22", Families.registered("north-east"));
        String first =
                CourtLine.book(proceedings, "case-management", "2014-05-13").path("hearings[0].hearingId");
        String second = CourtLine.book(proceedings, "final", "2014-09-08").path("hearings[1].hearingId");

        outcome(proceedings, first, "{\"outcome\": \"held\", \"on\": \"2014-05-13\"}")
                .then()
                .statusCode(200);
        outcome(proceedings, second, "{\"outcome\": \"vacated\", \"on\": \"2014-09-01\"}")
                .then()
                .statusCode(400);
        outcome(proceedings, second, "{\"outcome\": \"vacated\", \"on\": \"2014-09-01\", \"reason\": \"No judge.\"}")
                .then()
                .statusCode(200)
                .body("hearings[0].heldOn", equalTo("2014-05-13"))
                .body("hearings[1].vacatedOn", equalTo("2014-09-01"))
                .body("guidance.find { it.kind == 'case-management' }.until", equalTo("2014-05-16"))
                .body("guidance.find { it.kind == 'issues-resolution' }.from", equalTo("2014-09-02"));
        outcome(proceedings, first, "{\"outcome\": \"held\", \"on\": \"2014-05-14\"}")
                .then()
                .statusCode(409);
        outcome(proceedings, UUID.randomUUID().toString(), "{\"outcome\": \"held\", \"on\": \"2014-05-14\"}")
                .then()
                .statusCode(404);
    }

    @Test
    void takesOneFinalHearingOfADayOnce() {
        var proceedings = CourtLine.issued("2014-04-22", Families.registered("north-east"));
        String first = CourtLine.book(proceedings, "final", "2014-09-08")
                .then()
                .statusCode(200)
                .extract()
                .path("hearings[0].hearingId");

        CourtLine.book(proceedings, "final", "2014-09-08")
                .then()
                .statusCode(409)
                .body("detail", containsString("2014-09-08 is recorded already"));
        CourtLine.book(proceedings, "final", "2014-09-09").then().statusCode(200);
        CourtLine.book(proceedings, "other", "2014-09-08").then().statusCode(200);
        CourtLine.book(proceedings, "other", "2014-09-08").then().statusCode(200);
        CourtLine.book(CourtLine.issued("2014-04-22", Families.registered("north-east")), "final", "2014-09-08")
                .then()
                .statusCode(200);
        CourtLine.read(proceedings).then().body("hearings", hasSize(4));

        outcome(proceedings, first, "{\"outcome\": \"held\", \"on\": \"2014-09-10\"}")
                .then()
                .statusCode(200);
        CourtLine.book(proceedings, "final", "2014-09-10").then().statusCode(409);
        CourtLine.book(proceedings, "final", "2014-09-08").then().statusCode(200);
    }

    @Test
    void takesAFinalHearingOfADayAgainWhenItWasVacated() {
        var proceedings = CourtLine.issued("2014-04-22", Families.registered("north-east"));
        String first = CourtLine.book(proceedings, "final", "2014-09-08").path("hearings[0].hearingId");
        outcome(proceedings, first, "{\"outcome\": \"vacated\", \"on\": \"2014-09-01\", \"reason\": \"No judge.\"}")
                .then()
                .statusCode(200);

        CourtLine.book(proceedings, "final", "2014-09-08").then().statusCode(200);
    }

    @Test
    void correctsToNoTwoFinalHearingsOfADay() {
        var proceedings = CourtLine.issued("2014-04-22", Families.registered("north-east"));
        var hearing = "{\"kind\": \"final\", \"bookedOn\": \"2014-05-01\", \"bookedFor\": \"2014-09-08\"}";

        CourtLine.correct(proceedings, corrected(hearing + ", " + hearing))
                .then()
                .statusCode(409);
        CourtLine.correct(proceedings, corrected(hearing + ", " + hearing.replace("09-08", "09-09")))
                .then()
                .statusCode(200);
    }

    @Test
    void correctsEverythingAndTakesTheDeadlineWithIt() {
        var proceedings = CourtLine.issued("2014-04-22", Families.registered("north-east"));
        CourtLine.extend(proceedings, "2014-10-06", 8).then().statusCode(200);
        CourtLine.order(proceedings, "2014-12-15").then().statusCode(200);
        assertThat(deadlineState(proceedings)).isEqualTo("met");

        CourtLine.correct(proceedings, """
                {"issuedOn": "2014-04-21", "extensions": [], "hearings": [], "reason": "It was no extension.",
                 "ending": {"on": "2014-12-15", "ending": "final-order", "order": "care-order"}}\
                """)
                .then()
                .statusCode(200)
                .body("limit.ruleId", equalTo("C4.1"))
                .body("limit.dueOn", equalTo("2014-10-19"))
                .body("correctionReason", equalTo("It was no extension."));

        assertThat(deadlineState(proceedings)).isEqualTo("met-late");
        Call.as("chair")
                .get("/v1/deadlines?subject=" + proceedings)
                .then()
                .body("items.findAll { it.state == 'open' || it.state == 'overdue' }", empty());
    }

    @Test
    void tellsTheStateOfADayAndWhatWasKnown() {
        var child = Families.registered("north-east");
        var proceedings = CourtLine.issued("2014-04-22", child);
        CourtLine.extend(proceedings, "2014-10-06", 8);
        CourtLine.order(proceedings, "2014-12-01").then().statusCode(200);

        Call.as("chair")
                .get(CourtLine.path(proceedings) + "?asAt=2014-10-05")
                .then()
                .statusCode(200)
                .body("stage", equalTo("issued"))
                .body("limit.dueOn", equalTo("2014-10-20"))
                .body("extensions", empty());
        Call.as("chair")
                .get(CourtLine.path(proceedings) + "?asAt=2014-04-21")
                .then()
                .statusCode(404);
        Call.as("chair")
                .get(CourtLine.path(proceedings) + "?knownOn=2015-01-01")
                .then()
                .statusCode(404);
        Call.as("chair")
                .get(CourtLine.path(proceedings) + "?asAt=2399-01-01")
                .then()
                .statusCode(400);
        for (var day : Map.of("2014-10-05", 1, "2014-12-01", 0).entrySet()) {
            Call.as("chair")
                    .get("/v1/court-proceedings?stage=issued&childId=%s&asAt=%s".formatted(child, day.getKey()))
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(day.getValue()));
        }
        Call.as("chair")
                .get("/v1/court-proceedings?childId=%s&knownOn=2015-01-01".formatted(child))
                .then()
                .body("items", empty());
    }

    @Test
    void hidesASiblingOutOfSightAndRefusesPartners() {
        var here = Families.registered("north-east");
        var elsewhere = Families.registered("south-west");
        var proceedings = CourtLine.issued("2014-04-22", here, elsewhere);

        Call.as(TestTokens.of("chair").areas("north-east"))
                .get(CourtLine.path(proceedings))
                .then()
                .statusCode(200)
                .body("childIds", equalTo(List.of(here.toString())));
        Call.as(TestTokens.partner("gp-practice-elm"))
                .get(CourtLine.path(proceedings))
                .then()
                .statusCode(403);
    }

    @Test
    void needsALetterOrAnApplicationAndRegisteredChildren() {
        CourtLine.start("\"letterOn\": null", Families.registered("north-east"))
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("issuedOn"));
        CourtLine.start(
                        "\"issuedOn\": \"%s\"".formatted(Conferences.today().plusDays(1)),
                        Families.registered("north-east"))
                .then()
                .statusCode(422)
                .body("rule", equalTo("A5"));
    }

    private static String stateAfterOrderOn(String day) {
        var proceedings = CourtLine.issued("2014-04-22", Families.registered("north-east"));
        CourtLine.order(proceedings, day).then().statusCode(200).body("stage", equalTo("ended"));
        return deadlineState(proceedings);
    }

    private static String deadlineState(String proceedings) {
        String deadline = CourtLine.read(proceedings).path("limit.deadlineId");
        return Call.as("chair")
                .get("/v1/deadlines/" + deadline)
                .then()
                .statusCode(200)
                .extract()
                .path("deadline.state");
    }

    private static Response outcome(String proceedings, String hearing, String body) {
        return CourtLine.step(proceedings, "/hearings/" + hearing + "/outcome", body);
    }

    private static String corrected(String hearings) {
        return "{\"issuedOn\": \"2014-04-22\", \"extensions\": [], \"hearings\": [%s], \"reason\": \"From the order.\"}"
                .formatted(hearings);
    }
}
