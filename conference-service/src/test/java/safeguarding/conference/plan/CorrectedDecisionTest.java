package safeguarding.conference.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Conferences;
import safeguarding.conference.fixture.Families;
import safeguarding.conference.fixture.Sittings;
import safeguarding.platform.testing.servers.RealServers;

/** A decision that was recorded wrongly is corrected or withdrawn, and never erased. */
@QuarkusTest
@RealServers(service = "conference")
class CorrectedDecisionTest {

    private UUID child = new UUID(0, 0);

    @BeforeEach
    void register() {
        child = Families.registered("north-east");
    }

    @Test
    void correctsTheCategoryOfADecisionAndOfItsPlan() {
        var conference = Sittings.planMade("2013-11-25", "2013-11-28", child);

        correct(Sittings.decisionOn(conference, child), "\"category\": \"emotional\"")
                .then()
                .statusCode(200)
                .body("category", equalTo("emotional"))
                .body("correctionReason", equalTo("Misread."));

        Call.as("chair")
                .get("/v1/plans/" + Sittings.planOf(child))
                .then()
                .body("initialCategory", equalTo("emotional"))
                .body("latestCategory", equalTo("emotional"));
        assertThat(Sittings.events(Sittings.planOf(child))).containsExactly("plan-started", "plan-corrected");
    }

    @Test
    void leavesTheLatestCategoryToTheReviewThatChangedIt() {
        var conference = Sittings.planMade("2013-11-25", "2013-11-28", child);
        changeCategory("2014-02-20", "physical");

        correct(Sittings.decisionOn(conference, child), "\"category\": \"emotional\"")
                .then()
                .statusCode(200);

        Call.as("chair")
                .get("/v1/plans/" + Sittings.planOf(child))
                .then()
                .body("initialCategory", equalTo("emotional"))
                .body("latestCategory", equalTo("physical"));
    }

    @Test
    void refusesACorrectionThatIsNoDecision() {
        var conference = Sittings.planMade("2013-11-25", "2013-11-28", child);
        var decision = Sittings.decisionOn(conference, child);

        correct(decision, "\"category\": \"multiple\"").then().statusCode(422).body("rule", equalTo("B3.1"));
        correct(decision, "\"category\": \"neglect\", \"followUp\": \"no-action\"")
                .then()
                .statusCode(400);
        Call.as("chair").body("{}").put(decision).then().statusCode(400);
        Call.as("chair")
                .body("{\"category\": \"neglect\", \"reasons\": \"x\", \"reason\": \"y\"}")
                .put(decision)
                .then()
                .statusCode(428);
    }

    @Test
    void asksOfAReasonWhatIsAskedWhenThePlanEnds() {
        Sittings.planMade("2013-11-25", "2013-11-28", child);
        var plan = "/v1/plans/" + Sittings.planOf(child);
        var review = Sittings.review("2014-01-06", child);
        Sittings.held(review, "2014-02-20").then().statusCode(200);
        Sittings.decide(review, child, "ended", "\"endingReason\": \"harm-no-longer-likely\"")
                .then()
                .statusCode(201);
        var decision = Sittings.decisionOn(review, child);

        correct(decision, "\"endingReason\": \"turned-18\"")
                .then()
                .statusCode(422)
                .body("rule", equalTo("B3.5"));
        correct(decision, "\"endingReason\": \"moved-and-taken-over\"").then().statusCode(200);
        Call.as("chair").get(plan).then().body("breaches.code", contains("other-conference-not-stated"));

        correct(decision, "\"endingReason\": \"left-uk\"").then().statusCode(200);
        Call.as("chair").get(plan).then().body("breaches", empty());
    }

    @Test
    void endsNoPlanBeforeAConferenceThatWentOnWithIt() {
        Sittings.planMade("2013-11-25", "2013-11-28", child);
        var first = Sittings.review("2014-01-06", child);
        Sittings.held(first, "2014-02-20").then().statusCode(200);
        var second = Sittings.review("2014-01-07", child);
        Sittings.held(second, "2014-03-06").then().statusCode(200);
        Sittings.decide(second, child, "continued", "").then().statusCode(201);

        Sittings.decide(first, child, "ended", "\"endingReason\": \"harm-no-longer-likely\"")
                .then()
                .statusCode(422)
                .body("rule", equalTo("B3.4"));
    }

    @Test
    void withdrawsADecisionForTheWrongChildWithItsPlan() {
        // given
        var sister = Families.registered("north-east");
        var conference = Sittings.initial("2013-11-25", child, sister);
        Sittings.held(conference, "2013-11-28").then().statusCode(200);
        String plan = Conferences.decide(conference, Conferences.planMade(child))
                .then()
                .statusCode(201)
                .extract()
                .path("planId");
        var decision = Sittings.decisionOn(conference, child);

        // when
        Sittings.withdraw(decision)
                .then()
                .statusCode(200)
                .body("withdrawnOn", equalTo(Conferences.today().toString()))
                .body("withdrawalReason", notNullValue());

        // then
        Call.as("chair").get("/v1/plans/" + plan).then().statusCode(200).body("state", equalTo("withdrawn"));
        Sittings.deadlines(plan).then().body("items.state", everyItem(equalTo("withdrawn")));
        Call.as("chair")
                .get("/v1/children/" + child + "/conference-record")
                .then()
                .body("subjectToPlan", equalTo(false))
                .body("decisions", empty())
                .body("earlierPlans", empty())
                .body("due.rule", contains("B2.11-letter", "B2.11-record"));
        Call.as("chair").get(decision).then().statusCode(200).body("outcome", equalTo("plan-made"));
        assertThat(Sittings.events(plan)).containsExactly("plan-started", "plan-withdrawn");
        assertThat(Sittings.events(decision.substring(decision.lastIndexOf('/') + 1)))
                .containsExactly("decision-recorded", "decision-withdrawn");
        Sittings.withdraw(decision).then().statusCode(409);
        Conferences.decide(conference, Conferences.planMade(sister)).then().statusCode(201);
        Sittings.decide(conference, child, "no-plan", "\"followUp\": \"child-in-need\"")
                .then()
                .statusCode(201);
        Call.as("chair")
                .get("/v1/conferences/" + conference + "/decisions")
                .then()
                .body("items", hasSize(3));
    }

    @Test
    void countsTheEarlierPlansOfALaterOneAgain() {
        var conference = Sittings.planMade("2013-11-25", "2013-11-28", child);
        var first = "/v1/plans/" + Sittings.planOf(child);
        Call.as("chair")
                .header("If-Match", Sittings.etag(first))
                .body("{\"reason\": \"left-uk\", \"endedOn\": \"2014-01-20\"}")
                .post(first + "/endings")
                .then()
                .statusCode(200);
        Sittings.planMade("2014-03-03", "2014-03-17", child);
        var later = "/v1/plans/" + Sittings.planOf(child);
        Call.as("chair").get(later).then().body("earlierPlans", equalTo(1));

        Sittings.withdraw(Sittings.decisionOn(conference, child)).then().statusCode(200);

        Call.as("chair").get(later).then().body("earlierPlans", equalTo(0));
    }

    @Test
    void countsNoWithdrawnPlanAmongTheEarlierOnes() {
        var conference = Sittings.planMade("2013-11-25", "2013-11-28", child);
        Sittings.withdraw(Sittings.decisionOn(conference, child)).then().statusCode(200);

        Conferences.decide(conference, Conferences.planMade(child)).then().statusCode(201);

        Call.as("chair")
                .get("/v1/plans/" + Sittings.planOf(child))
                .then()
                .body("earlierPlans", equalTo(0))
                .body("state", equalTo("open"));
    }

    @Test
    void refusesToWithdrawADecisionOnWhichALaterConferenceBuilt() {
        var conference = Sittings.planMade("2013-11-25", "2013-11-28", child);
        var review = changeCategory("2014-02-20", "physical");

        Sittings.withdraw(Sittings.decisionOn(conference, child)).then().statusCode(409);

        Sittings.withdraw(Sittings.decisionOn(review, child)).then().statusCode(200);
        Call.as("chair").get("/v1/plans/" + Sittings.planOf(child)).then().body("latestCategory", equalTo("neglect"));
        Sittings.withdraw(Sittings.decisionOn(conference, child)).then().statusCode(200);
    }

    @Test
    void opensAPlanAgainThatAReviewHadNotEnded() {
        // given
        Sittings.planMade("2013-11-25", "2013-11-28", child);
        var plan = Sittings.planOf(child);
        var review = Sittings.review("2014-01-06", child);
        Sittings.held(review, "2014-02-20").then().statusCode(200);
        Sittings.decide(review, child, "ended", "\"endingReason\": \"harm-no-longer-likely\"")
                .then()
                .statusCode(201);

        // when
        Sittings.withdraw(Sittings.decisionOn(review, child)).then().statusCode(200);

        // then
        Call.as("chair")
                .get("/v1/plans/" + plan)
                .then()
                .body("state", equalTo("open"))
                .body("endedOn", nullValue());
        assertThat(Sittings.events(plan)).containsExactly("plan-started", "plan-ended", "plan-reopened");
        Sittings.deadlines(plan).then().body("items.find { it.ruleId == 'B1.6' }.dueOn", equalTo("2014-08-20"));
        Sittings.decide(review, child, "continued", "").then().statusCode(201);
        Sittings.deadlines(plan).then().body("items.findAll { it.ruleId == 'B1.6' }.size()", equalTo(1));
    }

    @Test
    void refusesToOpenAPlanAgainBesideAnotherOne() {
        Sittings.planMade("2013-11-25", "2013-11-28", child);
        var review = Sittings.review("2014-01-06", child);
        Sittings.held(review, "2014-02-20").then().statusCode(200);
        Sittings.decide(review, child, "ended", "\"endingReason\": \"harm-no-longer-likely\"")
                .then()
                .statusCode(201);
        Sittings.planMade("2014-06-02", "2014-06-10", child);

        Sittings.withdraw(Sittings.decisionOn(review, child))
                .then()
                .statusCode(422)
                .body("rule", equalTo("8935"));
    }

    @Test
    void letsOneOfTwoWithdrawAtTheSameInstant() throws Exception {
        var conference = Sittings.planMade("2013-11-25", "2013-11-28", child);
        var decision = Sittings.decisionOn(conference, child);

        var statuses = Conferences.atTheSameTime(
                () -> Sittings.withdraw(decision).statusCode(),
                () -> Sittings.withdraw(decision).statusCode());

        assertThat(statuses).contains(200).containsAnyOf(409, 412);
    }

    private UUID changeCategory(String heldOn, String category) {
        var review = Sittings.review("2014-01-06", child);
        Sittings.held(review, heldOn).then().statusCode(200);
        Sittings.decide(review, child, "category-changed", "\"category\": \"%s\"".formatted(category))
                .then()
                .statusCode(201);
        return review;
    }

    private static io.restassured.response.Response correct(String decision, String rest) {
        return Call.as("chair")
                .header("If-Match", Sittings.etag(decision))
                .body("{\"reasons\": \"As minuted.\", \"reason\": \"Misread.\", %s}".formatted(rest))
                .put(decision);
    }
}
