package safeguarding.reviewing.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import safeguarding.platform.testing.problems.ProblemAssert;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.fixture.Call;
import safeguarding.reviewing.fixture.Challenged;
import safeguarding.reviewing.fixture.LookedAfter;

/** Challenges as IROs raise them and managers answer, against the clock of C2.9. */
@QuarkusTest
@RealServers(service = "reviewing")
class ChallengeTest {

    private static final String TALK = "{\"on\": \"%s\", \"with\": \"The manager\", \"result\": \"No answer.\"}";
    private static final String REFERRAL = "{\"on\": \"%s\", \"reason\": \"Two years of drift.\"}";
    private static final String ADVICE =
            "{\"on\": \"%s\", \"from\": \"A solicitor\", \"summary\": \"Ask the court to decide.\"}";

    private final LocalDate today = LocalDate.now(CivilTime.ZONE);

    @Test
    void goesFromATalkThroughLevelsToAnOutcome() {
        var challenge = Challenged.raised(period(), "2013-09-02");
        Challenged.happens(challenge, "talks", TALK.formatted("2013-09-04"))
                .then()
                .statusCode(200)
                .body("standing", equalTo("informal"))
                .body("deadlines", empty());

        Challenged.goesTo(challenge, "team-manager", "2013-09-09").then().statusCode(200);
        Challenged.answered(challenge, "team-manager", "2013-09-17");
        Challenged.goesTo(challenge, "service-manager", "2013-09-18")
                .then()
                .body("standing", equalTo("formal"))
                .body("deadlines.find { it.ruleId == 'C2.9' }.dueOn", equalTo("2013-10-07"))
                .body(
                        "deadlines.find { it.ruleId == 'C2.9' }.sentence",
                        equalTo("20 working days after the opening of the formal dispute of 9 September 2013"))
                .body("deadlines.find { it.ruleId == 'C2.9-level-1' }.dueOn", equalTo("2013-09-16"))
                .body("deadlines.find { it.ruleId == 'C2.9-level-1' }.state", equalTo("met-late"))
                .body("deadlines.find { it.ruleId == 'C2.9-level-2' }.dueOn", equalTo("2013-09-25"));
        Challenged.resolved(challenge, "2013-10-07", "plan-changed").then().statusCode(200);

        Call.as("team-manager")
                .get(challenge)
                .then()
                .statusCode(200)
                .body("standing", equalTo("resolved"))
                .body("raisedBy", equalTo("S-iro"))
                .body("outcome.effect", equalTo("plan-changed"))
                .body("answers.answer.position", contains("agrees-in-part"))
                .body("answers.answeredBy", contains("S-team-manager"))
                .body("deadlines.find { it.ruleId == 'C2.9' }.state", equalTo("met"))
                .body("deadlines.find { it.ruleId == 'C2.9-level-2' }.metOn", equalTo("2013-10-07"))
                .body("deadlines.find { it.ruleId == 'C2.9-level-2' }.state", equalTo("met-late"))
                .body("findings", empty());
        Challenged.goesTo(challenge, "director", "2013-10-08").then().statusCode(409);
        Challenged.resolved(challenge, "2013-10-08", "plan-changed").then().statusCode(409);
    }

    @Test
    void isLateOnTheDayAfter() {
        var challenge = Challenged.raised(period(), "2013-09-02");
        Challenged.goesTo(challenge, "team-manager", "2013-09-09").then().statusCode(200);

        Challenged.resolved(challenge, "2013-10-08", "not-known-yet")
                .then()
                .body("deadlines.find { it.ruleId == 'C2.9' }.state", equalTo("met-late"))
                .body("findings.code", contains("not-talked-over-first", "effect-not-known"));
    }

    @Test
    void aReferralToCafcassIsNeverBlockedByAMissingStage() {
        var period = period();
        var atOnce =
                Challenged.raising(period, "2013-09-02", ", \"cafcassReferral\": " + REFERRAL.formatted("2013-09-02"));
        atOnce.then().statusCode(201).body("cafcassReferrals.on", contains("2013-09-02"));
        var challenge = Challenged.raised(period, "2013-09-02");

        refer(challenge, "2013-09-01").then().statusCode(200).body("standing", equalTo("informal"));
        Challenged.goesTo(challenge, "director", "2013-09-09").then().statusCode(200);
        refer(challenge, "2013-09-10").then().statusCode(200);
        Challenged.resolved(challenge, "2013-09-20", "nothing-changed").then().statusCode(200);
        refer(challenge, "2013-10-01")
                .then()
                .statusCode(200)
                .body("cafcassReferrals.on", contains("2013-09-01", "2013-09-10", "2013-10-01"));

        var ahead = refer(challenge, today.plusDays(1).toString());
        ProblemAssert.of(ahead).hasStatus(422).hasType("rule-broken");
        ahead.then().body("rule", equalTo("A5"));
    }

    @Test
    void isWrittenByTheIroLineAlone() {
        var period = period();
        var challenge = Challenged.raised(period, "2013-09-02");
        var body = "{\"periodId\": \"%s\", \"matter\": %s}".formatted(lastOf(period), Challenged.matter("2013-09-02"));

        RestAssured.given()
                .contentType("application/json")
                .body(body)
                .post("/v1/challenges")
                .then()
                .statusCode(401);
        for (var role : List.of("team-manager", "conference-admin", "case-system", "qa-manager", "qa-officer")) {
            Call.creating(role).body(body).post("/v1/challenges").then().statusCode(403);
            for (var what :
                    List.of("talks", "stages", "outcomes", "cafcass-referrals", "legal-advice", "withdrawals")) {
                Call.as(role)
                        .header("If-Match", "\"0\"")
                        .body("{\"reason\": \"None.\"}")
                        .post(challenge + "/" + what)
                        .then()
                        .statusCode(403);
            }
            Call.as(role)
                    .header("If-Match", "\"0\"")
                    .body("{}")
                    .put(challenge)
                    .then()
                    .statusCode(403);
        }
        Call.as("head-of-safeguarding")
                .header("If-Match", Call.as("iro").get(challenge).header("ETag"))
                .body(TALK.formatted("2013-09-04"))
                .post(challenge + "/talks")
                .then()
                .statusCode(200);
        Call.creating("iro")
                .body(Challenged.answer("team-manager", "2013-09-04"))
                .post(challenge + "/answers")
                .then()
                .statusCode(403);
    }

    @Test
    void whatLegalAdviceSaidIsForTheIroLine() {
        var challenge = Challenged.raised(period(), "2013-09-02");

        Challenged.happens(challenge, "legal-advice", ADVICE.formatted("2013-09-03"))
                .then()
                .statusCode(200)
                .body("legalAdvice.summary", contains("Ask the court to decide."));

        Call.as("head-of-safeguarding").get(challenge).then().body("legalAdvice.from", contains("A solicitor"));
        for (var role : List.of("team-manager", "case-system", "qa-manager")) {
            Call.as(role)
                    .get(challenge)
                    .then()
                    .statusCode(200)
                    .body("legalAdvice.on", contains("2013-09-03"))
                    .body("legalAdvice.summary", contains(nullValue()))
                    .body("legalAdvice.from", contains(nullValue()));
        }
    }

    @Test
    void anAnswerIsChangedByWhoeverGaveIt() {
        var challenge = Challenged.raised(period(), "2013-09-02");
        Challenged.goesTo(challenge, "team-manager", "2013-09-09").then().statusCode(200);
        var answer = Challenged.answered(challenge, "team-manager", "2013-09-17");
        var correction = "{\"answer\": %s, \"reason\": \"Mistyped.\"}"
                .formatted(Challenged.answer("team-manager", "2013-09-16"));
        var other = TestTokens.of("team-manager").staff("S-other");

        for (var refused : List.of(put(other, answer, correction), withdraw(other, answer))) {
            ProblemAssert.of(refused).hasStatus(403).hasType("not-allowed");
        }
        put(TestTokens.of("iro"), answer, correction).then().statusCode(403);
        Call.as("team-manager")
                .header("If-Match", "\"7\"")
                .body(correction)
                .put(answer)
                .then()
                .statusCode(412);
        Call.as("team-manager").body(correction).put(answer).then().statusCode(428);
        put(TestTokens.of("team-manager"), answer, correction)
                .then()
                .statusCode(200)
                .body("answer.answeredOn", equalTo("2013-09-16"));
        levelOne(challenge).body("deadlines.find { it.ruleId == 'C2.9-level-1' }.state", equalTo("met"));

        withdraw(TestTokens.of("team-manager"), answer).then().statusCode(200);
        withdraw(TestTokens.of("team-manager"), answer).then().statusCode(409);
        levelOne(challenge)
                .body("answers", empty())
                .body("deadlines.find { it.ruleId == 'C2.9-level-1' }.state", oneOf("open", "overdue"));
    }

    @Test
    void aManagerAnswersWhereTheMatterWent() {
        var challenge = Challenged.raised(period(), "2013-09-02");
        var manager = TestTokens.of("team-manager");

        answerRefused(challenge, Challenged.answer("team-manager", "2013-09-10"), "CH3");
        answerRefused(
                challenge, Challenged.answer("team-manager", today.plusDays(1).toString()), "A5");
        Challenged.answering(
                        manager,
                        challenge,
                        "{\"answeredOn\": \"2013-09-03\", \"position\": \"disagrees\", \"words\": \"No.\"}")
                .then()
                .statusCode(201)
                .body("answer.level", nullValue());
        Challenged.answering(manager, challenge, Challenged.answer("mayor", "2013-09-03"))
                .then()
                .statusCode(400);
        Challenged.answering(
                        manager, "/v1/challenges/" + UUID.randomUUID(), Challenged.answer("director", "2013-09-03"))
                .then()
                .statusCode(404);
        Challenged.answering(manager.areas("south-west"), challenge, Challenged.answer("director", "2013-09-03"))
                .then()
                .statusCode(404);
    }

    @Test
    void refusesWhatContradictsItself() {
        var period = period();
        for (var wrong : List.of("2013-06-02", today.plusDays(1).toString())) {
            ProblemAssert.of(Challenged.raising(period, wrong, ""))
                    .hasStatus(422)
                    .hasType("rule-broken");
        }
        Challenged.raising(period, "2013-09-02", ", \"talk\": " + TALK.formatted("2013-09-01"))
                .then()
                .statusCode(422)
                .body("rule", equalTo("CH2"))
                .body("citation", notNullValue());
        Challenged.raising("/v1/periods-of-care/" + UUID.randomUUID(), "2013-09-02", "")
                .then()
                .statusCode(404);
        Challenged.raising(period, "2013-09-02", ", \"effect\": \"none\"")
                .then()
                .statusCode(400);
        Call.creating("iro")
                .body("{\"periodId\": ")
                .post("/v1/challenges")
                .then()
                .statusCode(400);
        var challenge = Challenged.raised(period, "2013-09-02");
        Challenged.goesTo(challenge, "service-manager", "2013-09-09").then().statusCode(200);
        Challenged.goesTo(challenge, "team-manager", "2013-09-16")
                .then()
                .statusCode(422)
                .body("rule", equalTo("CH2"));
        Challenged.goesTo(challenge, "mayor", "2013-09-16").then().statusCode(400);
        Challenged.resolved(challenge, "2013-09-08", "plan-changed")
                .then()
                .statusCode(422)
                .body("rule", equalTo("CH2"));
        Call.as("iro").get(challenge).then().body("stages", hasSize(1)).body("outcome", nullValue());
    }

    @Test
    void theSameKeyRaisesOneChallenge() {
        var period = period();
        var key = UUID.randomUUID().toString();
        var body = "{\"periodId\": \"%s\", \"matter\": %s}".formatted(lastOf(period), Challenged.matter("2013-09-02"));

        var answers = Stream.of(body, body, body.replace("2013-09-02", "2013-09-03"))
                .map(each ->
                        Call.as("iro").header("Idempotency-Key", key).body(each).post("/v1/challenges"))
                .toList();

        assertThat(answers.stream().map(Response::statusCode)).containsExactly(201, 201, 422);
        assertThat(answers.get(1).<String>path("challengeId"))
                .isEqualTo(answers.getFirst().path("challengeId"));
        list("periodId=" + lastOf(period)).body("items", hasSize(1));
    }

    @Test
    void aCorrectionKeepsWhatWasRecorded() {
        var challenge = Challenged.raised(period(), "2013-09-02");
        Challenged.goesTo(challenge, "team-manager", "2013-09-09").then().statusCode(200);
        var answer = Challenged.answered(challenge, "team-manager", "2013-09-12");
        Challenged.resolved(challenge, "2013-09-20", "not-known-yet").then().statusCode(200);

        correct(
                        challenge,
                        "2013-09-10",
                        ", \"outcome\": {\"on\": \"2013-09-20\", \"resolution\": \"agreed\", \"effect\": \"plan-changed\"}")
                .then()
                .statusCode(200)
                .body("outcome.effect", equalTo("plan-changed"))
                .body("stages.startedOn", contains("2013-09-10"))
                .body("correctionReason", equalTo("Mistyped."))
                .body("deadlines.find { it.ruleId == 'C2.9' }.dueOn", equalTo("2013-10-08"));
        correct(challenge, "2013-09-13", "").then().statusCode(422).body("rule", equalTo("CH3"));
        correct(challenge, "2013-09-10", "")
                .then()
                .statusCode(200)
                .body("standing", equalTo("formal"))
                .body("deadlines.find { it.ruleId == 'C2.9' }.state", oneOf("open", "overdue"));
        Call.as("iro")
                .header("If-Match", "\"0\"")
                .body(TALK.formatted("2013-09-04"))
                .post(challenge + "/talks")
                .then()
                .statusCode(412);
        Call.as("iro")
                .body(TALK.formatted("2013-09-04"))
                .post(challenge + "/talks")
                .then()
                .statusCode(428);
        Call.as("qa-officer").get(answer).then().statusCode(200).body("challengeId", equalTo(lastOf(challenge)));
    }

    @Test
    void oneThatNeverWasOwesNothing() {
        var period = period();
        var challenge = Challenged.raised(period, "2013-09-02");
        Challenged.goesTo(challenge, "team-manager", "2013-09-09").then().statusCode(200);
        var second = Challenged.raised(period, "2013-09-02");
        Challenged.goesTo(second, "team-manager", "2013-09-09").then().statusCode(200);

        Challenged.happens(challenge, "withdrawals", "{\"reason\": \"Another child.\"}")
                .then()
                .statusCode(200)
                .body("deadlines.state", containsInAnyOrder("withdrawn", "withdrawn"));

        Challenged.happens(challenge, "withdrawals", "{\"reason\": \"Another child.\"}")
                .then()
                .statusCode(409);
        refer(challenge, "2013-09-10").then().statusCode(409);
        list("periodId=" + lastOf(period)).body("items.challengeId", contains(lastOf(second)));
        Call.as("case-system")
                .header("If-Match", Call.as("case-system").get(period).header("ETag"))
                .body("{\"reason\": \"It never was.\"}")
                .post(period + "/withdrawals")
                .then()
                .statusCode(200);
        Call.as("iro")
                .get(second)
                .then()
                .body("withdrawalReason", equalTo("The period of care was withdrawn."))
                .body("deadlines.state", containsInAnyOrder("withdrawn", "withdrawn"));
        Challenged.raising(period, "2013-09-02", "").then().statusCode(404);
    }

    @Test
    void isShownAsItStoodAndWasKnown() {
        var period = period();
        var challenge = Challenged.raised(period, "2013-09-02");
        Challenged.goesTo(challenge, "team-manager", "2013-09-09").then().statusCode(200);
        Challenged.answered(challenge, "team-manager", "2013-09-12");
        Challenged.resolved(challenge, "2013-09-20", "plan-changed").then().statusCode(200);
        var of = "periodId=" + lastOf(period);

        Call.as("iro")
                .get(challenge + "?asAt=2013-09-11")
                .then()
                .statusCode(200)
                .body("standing", equalTo("formal"))
                .body("answers", empty())
                .body("outcome", nullValue());
        Call.as("iro").get(challenge + "?asAt=2013-09-01").then().statusCode(404);
        Call.as("iro").get(challenge + "?knownOn=" + today.minusDays(1)).then().statusCode(404);
        list(of + "&asAt=2013-09-08&standing=informal").body("items.level", contains(nullValue()));
        list(of + "&asAt=2013-09-19&standing=formal").body("items.level", contains("team-manager"));
        list(of + "&asAt=2013-09-19&standing=resolved").body("items", empty());
        list(of + "&standing=resolved").body("items.effect", contains("plan-changed"));
        list("updatedSince=begin&limit=200").body("next", notNullValue());
        Call.as("iro")
                .get("/v1/challenges?updatedSince=begin&standing=formal")
                .then()
                .statusCode(400);
        Call.as("iro").get("/v1/challenges?standing=lost").then().statusCode(400);
        Call.as(TestTokens.of("iro").areas("south-west")).get(challenge).then().statusCode(404);
    }

    @Test
    void oneOfTwoTakesTheNextStepAndNeitherLosesAnAnswer() {
        var challenge = Challenged.raised(period(), "2013-09-02");
        Challenged.goesTo(challenge, "team-manager", "2013-09-09").then().statusCode(200);
        var seen = Call.as("iro").get(challenge).header("ETag");

        var running = Stream.of("2013-09-16", "2013-09-17")
                .map(day -> CompletableFuture.supplyAsync(() -> Call.as("iro")
                        .header("If-Match", seen)
                        .body("{\"level\": \"director\", \"startedOn\": \"%s\", \"addressedTo\": \"The director\"}"
                                .formatted(day))
                        .post(challenge + "/stages")))
                .toList();
        var answering = CompletableFuture.supplyAsync(() -> Challenged.answering(
                TestTokens.of("team-manager"), challenge, Challenged.answer("team-manager", "2013-09-13")));

        assertThat(running.stream().map(each -> each.join().statusCode())).containsExactlyInAnyOrder(200, 412);
        answering.join().then().statusCode(201);
        levelOne(challenge)
                .body("answers", hasSize(1))
                .body("deadlines.find { it.ruleId == 'C2.9-level-1' }.metOn", equalTo("2013-09-13"));
    }

    private static ValidatableResponse levelOne(String challenge) {
        return Call.as("iro").get(challenge).then().statusCode(200);
    }

    private static ValidatableResponse list(String query) {
        return Call.as("iro").get("/v1/challenges?" + query).then().statusCode(200);
    }

    private static void answerRefused(String challenge, String answer, String rule) {
        var refused = Challenged.answering(TestTokens.of("team-manager"), challenge, answer);
        ProblemAssert.of(refused).hasStatus(422).hasType("rule-broken");
        refused.then().body("rule", equalTo(rule)).body("citation", containsString(" "));
    }

    private static Response refer(String challenge, String day) {
        return Challenged.happens(challenge, "cafcass-referrals", REFERRAL.formatted(day));
    }

    private static Response correct(String challenge, String startedOn, String outcome) {
        return Call.as("iro")
                .header("If-Match", Call.as("iro").get(challenge).header("ETag"))
                .body(("{\"course\": {\"matter\": %s, \"talks\": [], \"stages\": [{\"level\": \"team-manager\","
                                + " \"startedOn\": \"%s\", \"addressedTo\": \"The manager\"}], \"cafcassReferrals\": [],"
                                + " \"legalAdvice\": []%s}, \"reason\": \"Mistyped.\"}")
                        .formatted(Challenged.matter("2013-09-02"), startedOn, outcome))
                .put(challenge);
    }

    private static Response put(TestTokens caller, String answer, String body) {
        return Call.as(caller)
                .header("If-Match", Call.as("iro").get(answer).header("ETag"))
                .body(body)
                .put(answer);
    }

    private static Response withdraw(TestTokens caller, String answer) {
        return Call.as(caller)
                .header("If-Match", Call.as("iro").get(answer).header("ETag"))
                .body("{\"reason\": \"Another child.\"}")
                .post(answer + "/withdrawals");
    }

    private static String period() {
        return LookedAfter.period(LookedAfter.registered("north-east"), "2013-06-03", "C1");
    }

    private static String lastOf(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
