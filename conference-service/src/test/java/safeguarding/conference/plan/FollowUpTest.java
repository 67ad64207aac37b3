package safeguarding.conference.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Conferences;
import safeguarding.conference.fixture.Families;
import safeguarding.conference.fixture.Sittings;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;

/** Who goes on after a conference made no plan, or after a plan ended. */
@QuarkusTest
@RealServers(service = "conference")
class FollowUpTest {

    private final String area = "area-" + UUID.randomUUID().toString().substring(0, 8);
    private UUID child = new UUID(0, 0);

    @BeforeEach
    void aChild() {
        child = Families.registered(area);
    }

    @Test
    void isMissingAfterAConferenceThatMadeNoPlanUntilItIsRecorded() {
        var decision = noPlan("child-in-need");
        list("recorded=false")
                .then()
                .body("items.decisionId", contains(decision))
                .body("items[0].followUp", nullValue());
        list("recorded=true").then().body("items", empty());

        var followUp = record("\"decisionId\": \"%s\"".formatted(decision), "child-in-need", "S1042", "2014-01-27");

        followUp.then()
                .statusCode(201)
                .body("childId", equalTo(child.toString()))
                .body("support", equalTo("child-in-need"))
                .body("lead", equalTo("S1042"));
        list("recorded=false").then().body("items", empty());
        list("recorded=true").then().body("items.followUp.lead", contains("S1042"));
        assertThat(Sittings.events(followUp.path("followUpId"))).containsExactly("follow-up-recorded");
        record("\"decisionId\": \"%s\"".formatted(decision), "none", null, "2014-01-27")
                .then()
                .statusCode(409);
    }

    @Test
    void isWaitedForByNobodyWhereNothingWasNeeded() {
        noPlan("no-action");

        list("").then().body("items", empty());
    }

    @ParameterizedTest
    @CsvSource({"harm-no-longer-likely, true", "left-uk, false"})
    void isMissingAfterAPlanThatEndedWhileTheChildIsHere(String reason, boolean missing) {
        Sittings.planMade("2013-11-25", "2013-11-28", child);
        var plan = Sittings.planOf(child);
        if (missing) {
            var review = Sittings.review("2014-01-06", child);
            Sittings.held(review, "2014-02-20").then().statusCode(200);
            Sittings.decide(review, child, "ended", "\"endingReason\": \"%s\"".formatted(reason))
                    .then()
                    .statusCode(201);
        } else {
            end(plan, reason);
        }

        list("recorded=false").then().body("items.planId", missing ? contains(plan) : not(hasItem(plan)));
        record("\"planId\": \"%s\"".formatted(plan), "early-help", "family-hub-1", "2014-02-24")
                .then()
                .statusCode(201);
        list("recorded=false").then().body("items", empty());
    }

    @Test
    void isNoneOfAPlanThatRuns() {
        Sittings.planMade("2013-11-25", "2013-11-28", child);
        var plan = Sittings.planOf(child);

        record("\"planId\": \"%s\"".formatted(plan), "early-help", "family-hub-1", "2014-02-24")
                .then()
                .statusCode(404);
        list("").then().body("items", empty());
    }

    /** The conference was held on 20 January 2014. */
    @ParameterizedTest
    @CsvSource({"2014-01-19, 400", "2014-01-20, 201", "2099-01-01, 201"})
    void beginsOnTheDayOfTheOutcomeOrLater(String startsOn, int status) {
        var decision = noPlan("early-help");

        record("\"decisionId\": \"%s\"".formatted(decision), "early-help", "family-hub-1", startsOn)
                .then()
                .statusCode(status);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"none, S1042, 400", "none, -, 201", "early-help, -, 400", "something, S1042, 400"})
    void isLedByExactlyThoseWhoDoSomething(String support, String lead, int status) {
        var decision = noPlan("early-help");

        record("\"decisionId\": \"%s\"".formatted(decision), support, lead, "2014-01-27")
                .then()
                .statusCode(status);
    }

    @Test
    void isCorrectedAndWithdrawnWithAReason() {
        var decision = noPlan("early-help");
        String id = record("\"decisionId\": \"%s\"".formatted(decision), "early-help", "family-hub-1", "2014-01-27")
                .path("followUpId");
        var path = "/v1/follow-ups/" + id;

        Call.as("chair")
                .header("If-Match", Sittings.etag(path))
                .body("""
                    {"followUp": {"support": "child-in-need", "lead": "S7", "startsOn": "2014-01-28"}, "reason": "Misread."}\
                    """)
                .put(path)
                .then()
                .statusCode(200)
                .body("support", equalTo("child-in-need"))
                .body("correctionReason", equalTo("Misread."));
        standsInRecord().then().body("followUps.support", contains("child-in-need"));
        Sittings.withdraw(path).then().statusCode(200);

        standsInRecord().then().body("followUps", empty());
        list("recorded=false").then().body("items.decisionId", contains(decision));
        Sittings.withdraw(path).then().statusCode(409);
        assertThat(Sittings.events(id))
                .containsExactly("follow-up-recorded", "follow-up-corrected", "follow-up-withdrawn");
        record("\"decisionId\": \"%s\"".formatted(decision), "none", null, "2014-01-27")
                .then()
                .statusCode(201);
    }

    @Test
    void isNotWaitedForWhenTheDecisionIsWithdrawn() {
        noPlan("early-help");
        var conference =
                Call.as("chair").get("/v1/conferences?childId=" + child).<String>path("items[0].id");

        Sittings.withdraw(Sittings.decisionOn(UUID.fromString(conference), child))
                .then()
                .statusCode(200);

        list("").then().body("items", empty());
    }

    @Test
    void endsWithAnEndingThatIsWithdrawnAndIsMissingAfterTheNext() {
        Sittings.planMade("2013-11-25", "2013-11-28", child);
        var plan = Sittings.planOf(child);
        end(plan, "left-uk");
        String followUp = record("\"planId\": \"%s\"".formatted(plan), "early-help", "family-hub-1", "2014-02-24")
                .path("followUpId");

        Sittings.withdraw("/v1/plans/" + plan, "/ending-withdrawals").then().statusCode(200);

        assertThat(Sittings.events(followUp)).containsExactly("follow-up-recorded", "follow-up-withdrawn");
        end(plan, "left-uk");
        record("\"planId\": \"%s\"".formatted(plan), "early-help", "family-hub-1", "2014-02-25")
                .then()
                .statusCode(201);
    }

    @Test
    void isHiddenWithItsChild() {
        var decision = noPlan("early-help");
        String id = record("\"decisionId\": \"%s\"".formatted(decision), "early-help", "family-hub-1", "2014-01-27")
                .path("followUpId");
        var elsewhere = TestTokens.of("chair").areas("south-west");

        Call.as(elsewhere).get("/v1/follow-ups/" + id).then().statusCode(404);
        assertThat(Call.as(elsewhere).get("/v1/follow-ups?childId=" + child).asString())
                .doesNotContain(child.toString());
        Call.creating(elsewhere)
                .body(body("\"decisionId\": \"%s\"".formatted(decision), "none", null, "2014-01-27"))
                .post("/v1/follow-ups")
                .then()
                .statusCode(404);
        Call.creating("chair")
                .body(body(
                        "\"decisionId\": \"%s\", \"planId\": \"%s\"".formatted(decision, decision),
                        "none",
                        null,
                        "2014-01-27"))
                .post("/v1/follow-ups")
                .then()
                .statusCode(400);
        Call.as(TestTokens.partner("ne-gp")).get("/v1/follow-ups").then().statusCode(403);
    }

    @Test
    void isRecordedOnceByTwoAtOneInstant() throws Exception {
        var decision = "\"decisionId\": \"%s\"".formatted(noPlan("early-help"));

        var answers = Conferences.atTheSameTime(
                () -> record(decision, "none", null, "2014-01-27").statusCode(),
                () -> record(decision, "early-help", "S7", "2014-01-27").statusCode());

        assertThat(answers).containsExactlyInAnyOrder(201, 409);
    }

    private String noPlan(String followUp) {
        var conference = Sittings.initial("2014-01-06", child);
        Sittings.held(conference, "2014-01-20").then().statusCode(200);
        return Sittings.decide(conference, child, "no-plan", "\"followUp\": \"%s\"".formatted(followUp))
                .then()
                .statusCode(201)
                .extract()
                .path("decisionId");
    }

    private static void end(String plan, String reason) {
        var path = "/v1/plans/" + plan;
        Call.as("chair")
                .header("If-Match", Sittings.etag(path))
                .body("{\"reason\": \"%s\", \"endedOn\": \"2014-02-20\"}".formatted(reason))
                .post(path + "/endings")
                .then()
                .statusCode(200);
    }

    private static Response record(String outcome, String support, @Nullable String lead, String startsOn) {
        return Call.creating("chair")
                .body(body(outcome, support, lead, startsOn))
                .post("/v1/follow-ups");
    }

    private static String body(String outcome, String support, @Nullable String lead, String startsOn) {
        return "{%s, \"followUp\": {\"support\": \"%s\", \"startsOn\": \"%s\"%s}}"
                .formatted(outcome, support, startsOn, lead == null ? "" : ", \"lead\": \"" + lead + "\"");
    }

    private Response list(String query) {
        return Call.as("chair").get("/v1/follow-ups?area=" + area + (query.isEmpty() ? "" : "&" + query));
    }

    private Response standsInRecord() {
        return Call.as("chair").get("/v1/children/" + child + "/conference-record");
    }
}
