package safeguarding.reviewing.careplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.sql.SQLException;
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
import safeguarding.reviewing.fixture.CarePlanned;
import safeguarding.reviewing.fixture.LookedAfter;
import safeguarding.reviewing.fixture.Recorded;
import safeguarding.reviewing.fixture.Reviewed;

/** Care plans as people write them down: elements, and the plan for permanence by the second review. */
@QuarkusTest
@RealServers(service = "reviewing")
class CarePlanTest {

    private final LocalDate today = LocalDate.now(CivilTime.ZONE);

    @Test
    void permanenceIsDueByTheSecondReviewWhateverBecomesOfThat() {
        var period = period("2013-06-03");
        var plan = CarePlanned.planOf(period);
        permanenceBy(plan, "2013-10-01", "overdue");

        Reviewed.held(period, LocalDate.of(2013, 6, 25));
        permanenceBy(plan, "2013-09-25", "overdue");
        var second = Reviewed.held(period, LocalDate.of(2013, 9, 10));
        permanenceBy(plan, "2013-09-10", "overdue");
        Reviewed.corrected(second, "{\"openedOn\": \"2013-09-26\", \"meeting\": true, \"finishedOn\": \"2013-09-26\"}")
                .then()
                .statusCode(200);

        permanenceBy(plan, "2013-09-25", "overdue");
        Call.as("iro")
                .get(plan)
                .then()
                .body("findings.code", contains("no-permanence-plan"))
                .body(
                        "deadlines.find { it.state != 'withdrawn' }.sentence",
                        equalTo("3 months after the first review or its last day of 25 June 2013"))
                .body("deadlines.find { it.state != 'withdrawn' }.dueSoonOn", equalTo("2013-08-28"))
                .body(
                        "deadlines.findAll { it.state == 'withdrawn' }.ruleId",
                        containsInAnyOrder("C2.13", "C2.13-sooner"));
    }

    @Test
    void aPlanForPermanenceMeetsItsDayOrIsLate() {
        var period = period("2013-06-03");
        var plan = CarePlanned.planOf(period);

        var late = CarePlanned.decided(plan, "2013-10-02", "adoption");
        permanenceBy(plan, "2013-10-01", "met-late");
        CarePlanned.corrected(
                        plan,
                        "permanence-plans/" + late,
                        "{\"permanencePlan\": %s, \"reason\": \"Mistyped.\"}"
                                .formatted(CarePlanned.route("2013-10-01", "adoption", "")))
                .then()
                .statusCode(200)
                .body("permanencePlans.decidedOn", contains("2013-10-01"))
                .body("permanencePlans.correctionReason", contains("Mistyped."));
        permanenceBy(plan, "2013-10-01", "met");

        CarePlanned.happens(plan, "permanence-plans/" + late + "/withdrawals", "{\"reason\": \"Another child.\"}")
                .then()
                .statusCode(200)
                .body("permanencePlans.withdrawnOn", contains(today.toString()))
                .body("permanencePlans.current", contains(false))
                .body("findings.code", contains("no-permanence-plan"));
        permanenceBy(plan, "2013-10-01", "overdue");
        CarePlanned.happens(plan, "permanence-plans/" + late + "/withdrawals", "{\"reason\": \"Again.\"}")
                .then()
                .statusCode(409);
    }

    @Test
    void anExemptionOfTheReviewDoesNotPutPermanenceOff() {
        var period = period(today.minusDays(40).toString());
        Reviewed.held(period, today.minusDays(20));
        var plan = CarePlanned.planOf(period);
        var due = today.minusDays(20).plusMonths(3);

        Reviewed.excused(Reviewed.chainOf(period), due.plusDays(30));

        permanenceBy(plan, due.toString(), "open");
    }

    @Test
    void aReviewThatIsBroughtForwardBringsPermanenceForward() {
        var period = period("2013-06-03");
        Reviewed.held(period, LocalDate.of(2013, 6, 25));
        var plan = CarePlanned.planOf(period);
        var chain = Reviewed.chainOf(period);

        var call = Reviewed.calledFor(chain, "2013-07-01", "2013-07-15");
        permanenceBy(plan, "2013-07-15", "overdue");

        Reviewed.happens(chain, "calls/" + call + "/withdrawals", "{\"reason\": \"Another child.\"}")
                .then()
                .statusCode(200);
        permanenceBy(plan, "2013-09-25", "overdue");
    }

    @Test
    void shortBreaksNeedNoPlanForPermanence() {
        var plan = CarePlanned.planOf(LookedAfter.period(LookedAfter.registered("north-east"), "2013-06-03", "V4"));

        Call.as("iro")
                .get(plan)
                .then()
                .body("permanenceBy", nullValue())
                .body("deadlines", empty())
                .body("findings", empty());
    }

    @Test
    void aSignificantChangeNeedsAReviewOrAReason() {
        var period = period("2013-06-03");
        var review = Reviewed.held(period, LocalDate.of(2013, 6, 25));
        var reviewId = review.substring(review.lastIndexOf('/') + 1);
        var plan = CarePlanned.planOf(period);
        element(plan, "contact", "2013-06-10", true, "").statusCode(200).body("elements.significant", contains(false));

        ProblemAssert.of(CarePlanned.happens(plan, "elements", CarePlanned.element("contact", "2013-07-01", true, "")))
                .hasStatus(422)
                .hasType("rule-broken")
                .namesRule("C1.5")
                .says("reason");
        element(plan, "contact", "2013-06-24", true, considered(reviewId)).statusCode(422);
        element(
                        plan,
                        "contact",
                        "2013-07-01",
                        true,
                        considered(UUID.randomUUID().toString()))
                .statusCode(422);
        element(
                        plan,
                        "contact",
                        "2013-07-01",
                        true,
                        ", \"considered\": {\"reviewId\": \"%s\", \"reason\": \"Both.\"}".formatted(reviewId))
                .statusCode(400);
        element(plan, "contact", "2013-07-01", true, considered(reviewId))
                .statusCode(200)
                .body("elements.withoutReview", contains(false, false))
                .body("elements.number", contains(1, 2))
                .body("elements.current", contains(false, true));
        element(plan, "contact", "2013-08-01", true, ", \"considered\": {\"reason\": \"The carers gave notice.\"}")
                .statusCode(200)
                .body("elements.withoutReview", contains(false, false, true))
                .body("elements.considered.reason", contains(null, null, "The carers gave notice."));
        element(plan, "contact", "2013-09-02", false, "").statusCode(200);
        element(plan, "health-plan", "2013-09-02", true, "")
                .statusCode(200)
                .body("findings.code", not(contains("review-never-was")));

        Reviewed.happens(review, "withdrawals", "{\"reason\": \"It never was.\"}")
                .then()
                .statusCode(200);

        Call.as("iro").get(plan).then().body("findings.code", contains("no-permanence-plan", "review-never-was"));
    }

    @Test
    void anotherPlanForPermanenceIsASignificantChange() {
        var period = period("2013-06-03");
        var plan = CarePlanned.planOf(period);
        CarePlanned.decided(plan, "2013-07-01", "return-home");

        ProblemAssert.of(CarePlanned.happens(plan, "permanence-plans", CarePlanned.route("2013-08-01", "adoption", "")))
                .hasStatus(422)
                .namesRule("C1.5");
        CarePlanned.happens(
                        plan,
                        "permanence-plans",
                        CarePlanned.route("2013-08-01", "adoption", ", \"considered\": {\"reason\": \"Court.\"}"))
                .then()
                .statusCode(200)
                .body("permanencePlans.change", contains(false, true))
                .body("permanencePlans.withoutReview", contains(false, true))
                .body("permanencePlans.current", contains(false, true));
        Call.as("iro")
                .get(plan + "?asAt=2013-07-31")
                .then()
                .statusCode(200)
                .body("permanencePlans.route", contains("return-home"))
                .body("permanencePlans.current", contains(true));
    }

    @Test
    void twinTrackPlanningIsNamedSo() {
        var plan = CarePlanned.planOf(period("2013-06-03"));

        ProblemAssert.of(CarePlanned.happens(
                        plan,
                        "permanence-plans",
                        CarePlanned.route("2013-08-01", "adoption", ", \"alongside\": \"return-home\"")))
                .hasStatus(422)
                .namesRule("CP1");
        CarePlanned.happens(
                        plan,
                        "permanence-plans",
                        "{\"decidedOn\": \"2013-08-01\", \"route\": \"adoption\", \"alongside\": \"return-home\","
                                + " \"twinTrack\": true}")
                .then()
                .statusCode(200)
                .body("permanencePlans[0].twinTrack", equalTo(true))
                .body("permanencePlans[0].alongside", equalTo("return-home"));
        Call.as("iro")
                .get("/v1/care-plans?periodId=" + Call.as("iro").get(plan).path("periodId"))
                .then()
                .body("items[0].route", equalTo("adoption"))
                .body("items[0].alongside", equalTo("return-home"))
                .body("items[0].twinTrack", equalTo(true));
    }

    @Test
    void refusesImpossibleDays() {
        var period = period("2013-06-03");
        var plan = CarePlanned.planOf(period);
        CarePlanned.agreed(plan, "contact", "2013-07-01");

        for (var wrong : List.of("2013-06-02 CP2", today.plusDays(1) + " A5", "2013-07-01 CP3")) {
            ProblemAssert.of(CarePlanned.happens(
                            plan, "elements", CarePlanned.element("contact", wrong.split(" ")[0], false, "")))
                    .hasStatus(422)
                    .hasType("rule-broken")
                    .namesRule(wrong.split(" ")[1]);
        }
        element(plan, "contact", "2013-07-02", false, ", \"lookAgainBy\": \"2013-07-01\"")
                .statusCode(400);
        element(plan, "no-such-kind", "2013-07-02", false, "").statusCode(400);
        element(plan, "contact", "2013-02-30", false, "").statusCode(400);
        element(plan, "contact", "2013-07-02", false, ", \"unheardOf\": 1").statusCode(400);
        LookedAfter.happens(period, "endings", "{\"endedOn\": \"2013-10-31\", \"reason\": \"E4A\"}")
                .then()
                .statusCode(200);
        element(plan, "contact", "2013-11-01", false, "").statusCode(422).body("rule", equalTo("CP2"));
        element(plan, "contact", "2013-10-31", false, "").statusCode(200);
    }

    @Test
    void whatWasWrittenBeforeACorrectionStaysKnown() throws SQLException {
        var plan = CarePlanned.planOf(period("2013-06-03"));
        var element = CarePlanned.agreed(plan, "contact", "2013-07-01");
        Recorded.daysEarlier("care_plan", plan, 2);

        var now = CarePlanned.element("contact", "2013-07-08", false, ", \"summary\": \"Twice a week.\"");
        CarePlanned.corrected(
                        plan, "elements/" + element, "{\"element\": %s, \"reason\": \"Mistyped.\"}".formatted(now))
                .then()
                .statusCode(200)
                .body("elements.agreedOn", contains("2013-07-08"))
                .body("elements.summary", contains("Twice a week."))
                .body("elements.correctionReason", contains("Mistyped."));

        Call.as("iro")
                .get(plan + "?knownOn=" + today.minusDays(1))
                .then()
                .statusCode(200)
                .body("elements.agreedOn", contains("2013-07-01"))
                .body("elements.correctedOn", contains(nullValue()));
        Call.as("iro").get(plan + "?knownOn=" + today.minusDays(3)).then().statusCode(404);
        Call.as("iro").get(plan + "?asAt=2013-07-07").then().body("elements", empty());
        Call.as("iro").get(plan + "?asAt=2013-06-02").then().statusCode(404);
    }

    @Test
    void leavesNoTraceWhenTheCorrectionSaysTheSame() {
        var plan = CarePlanned.planOf(period("2013-06-03"));
        var element = CarePlanned.agreed(plan, "contact", "2013-07-01");
        var before = Call.as("iro").get(plan).header("ETag");

        CarePlanned.corrected(
                        plan,
                        "elements/" + element,
                        "{\"element\": %s, \"reason\": \"Mistyped.\"}"
                                .formatted(CarePlanned.element("contact", "2013-07-01", false, "")))
                .then()
                .statusCode(200)
                .header("ETag", before)
                .body("elements.correctedOn", contains(nullValue()));
    }

    @Test
    void aVersionThatNeverWasGivesWayToTheOneBefore() {
        var plan = CarePlanned.planOf(period("2013-06-03"));
        CarePlanned.agreed(plan, "contact", "2013-07-01");
        var wrong = CarePlanned.agreed(plan, "contact", "2013-08-01");

        CarePlanned.happens(plan, "elements/" + wrong + "/withdrawals", "{\"reason\": \"Another child.\"}")
                .then()
                .statusCode(200)
                .body("elements.current", contains(true, false))
                .body("elements.number", contains(1, 0))
                .body("elements.withdrawalReason", contains(null, "Another child."));
        CarePlanned.happens(plan, "elements/" + wrong + "/withdrawals", "{\"reason\": \"Again.\"}")
                .then()
                .statusCode(409);
        CarePlanned.corrected(
                        plan,
                        "elements/" + wrong,
                        "{\"element\": %s, \"reason\": \"Mistyped.\"}"
                                .formatted(CarePlanned.element("contact", "2013-09-02", false, "")))
                .then()
                .statusCode(409);
        element(plan, "contact", "2013-08-01", false, "").statusCode(200);
    }

    @Test
    void asksForTheVersionAndForSomebodyWhoMayWrite() {
        var plan = CarePlanned.planOf(period("2013-06-03"));
        var body = CarePlanned.element("contact", "2013-07-01", false, "");
        var first = Call.as("iro").get(plan).header("ETag");

        Call.as("iro").body(body).post(plan + "/elements").then().statusCode(428);
        Call.as("qa-officer")
                .header("If-Match", first)
                .body(body)
                .post(plan + "/elements")
                .then()
                .statusCode(403);
        RestAssured.given().get(plan).then().statusCode(401);
        Call.as(TestTokens.of("iro").areas("south-west")).get(plan).then().statusCode(404);
        Call.as("iro").get("/v1/care-plans/" + UUID.randomUUID()).then().statusCode(404);
        CarePlanned.happens(plan, "elements/" + UUID.randomUUID() + "/withdrawals", "{\"reason\": \"None.\"}")
                .then()
                .statusCode(404);
        element(plan, "contact", "2013-07-01", false, "").statusCode(200);
        Call.as("iro")
                .header("If-Match", first)
                .body(CarePlanned.element("contact", "2013-08-01", false, ""))
                .post(plan + "/elements")
                .then()
                .statusCode(412);
    }

    @Test
    void oneOfSeveralWhoWriteAtOnceIsHeard() {
        var plan = CarePlanned.planOf(period("2013-06-03"));
        var version = Call.as("iro").get(plan).header("ETag");

        var answers = Stream.of("2013-07-01", "2013-07-02", "2013-07-03", "2013-07-04")
                .map(day -> CompletableFuture.supplyAsync(() -> Call.as("iro")
                        .header("If-Match", version)
                        .body(CarePlanned.element("contact", day, false, ""))
                        .post(plan + "/elements")))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .map(Response::statusCode)
                .toList();

        assertThat(answers).containsOnlyOnce(200).containsOnly(200, 412);
        Call.as("iro").get(plan).then().body("elements", hasSize(1));
    }

    @Test
    void aReviewAndAPlanForPermanenceAtOneMomentSeeEachOther() {
        var period = period("2013-06-03");
        Reviewed.held(period, LocalDate.of(2013, 6, 25));
        var plan = CarePlanned.planOf(period);

        var review = CompletableFuture.runAsync(() -> Reviewed.held(period, LocalDate.of(2013, 9, 10)));
        var decision = CompletableFuture.runAsync(() -> CarePlanned.decided(plan, "2013-09-11", "kinship"));
        CompletableFuture.allOf(review, decision).join();

        permanenceBy(plan, "2013-09-10", "met-late");
    }

    @Test
    void whatWasInPlaceBeforeAnEarlySecondReviewStaysMet() {
        var period = period("2013-06-03");
        Reviewed.held(period, LocalDate.of(2013, 6, 25));
        var plan = CarePlanned.planOf(period);
        CarePlanned.decided(plan, "2013-09-10", "kinship");

        Reviewed.held(period, LocalDate.of(2013, 9, 10));

        permanenceBy(plan, "2013-09-25", "met");
        Call.as("iro").get(plan).then().body("deadlines.ruleId", contains("C2.13"));
    }

    @Test
    void whatWasInPlaceInTimeStaysMetWhenTheChildLeaves() {
        var period = period("2013-06-03");
        Reviewed.held(period, LocalDate.of(2013, 6, 25));
        var plan = CarePlanned.planOf(period);
        CarePlanned.decided(plan, "2013-07-01", "return-home");

        LookedAfter.happens(period, "endings", "{\"endedOn\": \"2013-07-31\", \"reason\": \"E4A\"}")
                .then()
                .statusCode(200);

        permanenceBy(plan, "2013-09-25", "met");
    }

    @Test
    void aCarePlanEndsAndIsWithdrawnWithItsPeriod() {
        var period = period("2013-06-03");
        var plan = CarePlanned.planOf(period);
        LookedAfter.happens(period, "endings", "{\"endedOn\": \"2013-10-31\", \"reason\": \"E4A\"}")
                .then()
                .statusCode(200);
        Call.as("iro")
                .get(plan)
                .then()
                .body("endedOn", equalTo("2013-10-31"))
                .body("deadlines.state", contains("withdrawn"));

        Call.as("case-system")
                .header("If-Match", Call.as("case-system").get(period).header("ETag"))
                .body("{\"reason\": \"It never was.\"}")
                .post(period + "/withdrawals")
                .then()
                .statusCode(200);

        Call.as("iro")
                .get(plan)
                .then()
                .statusCode(200)
                .body("withdrawnOn", equalTo(today.toString()))
                .body("findings", empty());
        element(plan, "contact", "2013-07-01", false, "").statusCode(409);
    }

    @Test
    void tellsItsChanges() {
        var before = CarePlanned.planOf(period("2013-06-03"));
        String from = endOfTheChanges();
        CarePlanned.decided(before, "2013-07-01", "kinship");
        var opened = CarePlanned.planOf(period("2013-06-03"));

        var answer = Call.as("iro").queryParam("updatedSince", from).get("/v1/care-plans?limit=200");

        answer.then().statusCode(200).body("removed", empty());
        assertThat(answer.<List<String>>path("items.carePlanId"))
                .contains(before.substring(before.lastIndexOf('/') + 1), opened.substring(opened.lastIndexOf('/') + 1));
        assertThat(answer.<List<String>>path("items.route")).contains("kinship");
        Call.as("iro")
                .get("/v1/care-plans?updatedSince=begin&area=north-east")
                .then()
                .statusCode(400);
    }

    private static String endOfTheChanges() {
        var from = "begin";
        List<String> page;
        do {
            var answer = Call.as("iro").queryParam("updatedSince", from).get("/v1/care-plans?limit=200");
            page = answer.path("items.carePlanId");
            from = answer.path("next");
        } while (!page.isEmpty());
        return from;
    }

    private static String period(String startedOn) {
        return LookedAfter.period(LookedAfter.registered("north-east"), startedOn, "C1");
    }

    private static io.restassured.response.ValidatableResponse element(
            String plan, String kind, String agreedOn, boolean significant, String more) {
        return CarePlanned.happens(plan, "elements", CarePlanned.element(kind, agreedOn, significant, more))
                .then();
    }

    private static String considered(String reviewId) {
        return ", \"considered\": {\"reviewId\": \"%s\"}".formatted(reviewId);
    }

    /** The deadline may become overdue only when its day is noticed. */
    private static void permanenceBy(String plan, String day, String state) {
        var answer = Call.as("iro").get(plan).then().statusCode(200).body("permanenceBy", equalTo(day));
        String is = answer.extract().path("deadlines.find { it.state != 'withdrawn' }.state");
        assertThat(is.equals("open") && state.equals("overdue") ? state : is).isEqualTo(state);
    }
}
