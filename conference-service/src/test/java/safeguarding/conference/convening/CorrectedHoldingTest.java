package safeguarding.conference.convening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
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

/** How a conference was held can be corrected; everything that follows from it follows. */
@QuarkusTest
@RealServers(service = "conference")
class CorrectedHoldingTest {

    private UUID child = new UUID(0, 0);

    @BeforeEach
    void register() {
        child = Families.registered("north-east");
    }

    @Test
    void movesThePlanAndWhatIsDueToTheDayOnWhichTheConferenceWasHeld() {
        // given
        var conference = Sittings.planMade("2013-11-25", "2013-11-28", child);
        var plan = Sittings.planOf(child);

        // when
        Sittings.correct(conference, Sittings.holding("2013-12-17", Sittings.QUORATE))
                .then()
                .statusCode(200)
                .body("holding.on", equalTo("2013-12-17"))
                .body("holding.daysLate", equalTo(1))
                .body("holding.correctedOn", equalTo(Conferences.today().toString()))
                .body("holding.correctionReason", equalTo("The minutes say so."));

        // then
        Call.as("chair").get("/v1/plans/" + plan).then().body("startedOn", equalTo("2013-12-17"));
        Call.as("chair").get(Sittings.decisionOn(conference, child)).then().body("decidedOn", equalTo("2013-12-17"));
        Sittings.deadlines(plan)
                .then()
                .body("items.ruleId", containsInAnyOrder("B1.4", "B1.5", "B1.12", "B2.10-booking"))
                .body("items.find { it.ruleId == 'B1.4' }.dueOn", equalTo("2014-01-03"))
                .body("items.find { it.ruleId == 'B1.5' }.dueOn", equalTo("2014-03-17"));
        String enquiry = Call.as("chair").get("/v1/conferences/" + conference).path("enquiryId");
        Sittings.deadlines(enquiry).then().body("items.state", contains("met-late"));
        assertThat(Sittings.events(conference.toString()))
                .containsExactly("conference-requested", "conference-held", "conference-holding-corrected");
        assertThat(Sittings.events(plan)).containsExactly("plan-started", "plan-corrected");
    }

    @Test
    void movesAReviewWithTheDeadlineItMetAndTheOneThatCountsFromIt() {
        // given
        Sittings.planMade("2013-11-25", "2013-11-28", child);
        var plan = Sittings.planOf(child);
        var first = Sittings.review("2014-01-06", child);
        Sittings.held(first, "2014-02-20").then().statusCode(200);
        Sittings.decide(first, child, "continued", "").then().statusCode(201);
        var second = Sittings.review("2014-03-03", child);

        // when
        Sittings.correct(first, Sittings.holding("2014-03-03", Sittings.QUORATE))
                .then()
                .statusCode(200)
                .body("holding.daysLate", equalTo(3));

        // then
        Call.as("chair").get("/v1/plans/" + plan).then().body("reviewedOn", contains("2014-03-03"));
        Sittings.deadlines(plan)
                .then()
                .body("items.find { it.ruleId == 'B1.5' }.state", equalTo("met-late"))
                .body("items.find { it.ruleId == 'B1.6' }.dueOn", equalTo("2014-09-03"));
        Call.as("chair").get("/v1/conferences/" + second).then().body("limit.dueOn", equalTo("2014-09-03"));
    }

    @Test
    void leavesDueWhatALaterSittingMadeDue() {
        // given
        Sittings.planMade("2013-11-25", "2013-11-28", child);
        var plan = Sittings.planOf(child);
        var first = Sittings.review("2014-01-06", child);
        Sittings.held(first, "2014-02-20").then().statusCode(200);
        Sittings.decide(first, child, "adjourned", "\"interimSafetyPlan\": \"He stays.\", \"newDate\": \"2014-03-06\"")
                .then()
                .statusCode(201);
        var second = Sittings.asked("review", "2014-02-21", "\"reconvenes\": \"%s\"".formatted(first), child);
        Sittings.held(second, "2014-03-06").then().statusCode(200);
        Sittings.decide(second, child, "continued", "").then().statusCode(201);

        // when
        Sittings.correct(first, Sittings.holding("2014-02-19", Sittings.QUORATE))
                .then()
                .statusCode(200);

        // then
        Sittings.deadlines(plan)
                .then()
                .body("items.find { it.ruleId == 'B1.6' }.inputs.startsOn", equalTo("2014-03-06"))
                .body("items.find { it.ruleId == 'B1.6' }.metOn", nullValue());
    }

    @Test
    void movesAReviewWhoseDecisionWasWithdrawn() {
        // given
        Sittings.planMade("2013-11-25", "2013-11-28", child);
        var plan = Sittings.planOf(child);
        var review = Sittings.review("2014-01-06", child);
        Sittings.held(review, "2014-02-20").then().statusCode(200);
        Sittings.decide(review, child, "continued", "").then().statusCode(201);
        Sittings.withdraw(Sittings.decisionOn(review, child)).then().statusCode(200);

        // when
        Sittings.correct(review, Sittings.holding("2014-02-21", Sittings.QUORATE))
                .then()
                .statusCode(200);
        Sittings.decide(review, child, "continued", "").then().statusCode(201);

        // then
        Call.as("chair").get("/v1/plans/" + plan).then().body("reviewedOn", contains("2014-02-21"));
        Sittings.deadlines(plan)
                .then()
                .body("items.find { it.ruleId == 'B1.5' }.metOn", equalTo("2014-02-21"))
                .body("items.find { it.ruleId == 'B1.6' }.dueOn", equalTo("2014-08-21"))
                .body("items.find { it.ruleId == 'B1.6' }.metOn", nullValue());
    }

    @Test
    void recountsALaterReviewWhenTheConferenceBeforeItMoves() {
        var initial = Sittings.planMade("2013-11-25", "2013-11-28", child);
        var review = Sittings.review("2014-01-06", child);
        Sittings.held(review, "2014-03-03").then().statusCode(200).body("holding.daysLate", equalTo(3));
        Sittings.decide(review, child, "continued", "").then().statusCode(201);

        Sittings.correct(initial, Sittings.holding("2013-12-05", Sittings.QUORATE))
                .then()
                .statusCode(200);

        Call.as("chair")
                .get("/v1/conferences/" + review)
                .then()
                .body("limit.dueOn", equalTo("2014-03-05"))
                .body("holding.daysLate", equalTo(0))
                .body("holding.lateCause", nullValue())
                .body("breaches.code", not(hasItem("late-without-cause")));
        Sittings.deadlines(Sittings.planOf(child))
                .then()
                .body("items.find { it.ruleId == 'B1.5' }.state", equalTo("met"))
                .body("items.findAll { it.ruleId == 'B1.5' }.size()", equalTo(1));
    }

    @Test
    void refusesADayThatContradictsWhatCameAfter() {
        // given
        var conference = Sittings.planMade("2013-11-25", "2013-11-28", child);
        var review = Sittings.review("2014-01-06", child);
        Sittings.held(review, "2014-02-20").then().statusCode(200);
        Sittings.decide(review, child, "ended", "\"endingReason\": \"harm-no-longer-likely\"")
                .then()
                .statusCode(201);

        // then
        Sittings.correct(conference, Sittings.holding("2014-02-21", Sittings.QUORATE))
                .then()
                .statusCode(409);
        Sittings.correct(conference, Sittings.holding("2014-02-20", Sittings.QUORATE))
                .then()
                .statusCode(422)
                .body("rule", equalTo("8840"));
        Sittings.correct(conference, Sittings.holding("2013-11-24", Sittings.QUORATE))
                .then()
                .statusCode(422)
                .body("rule", equalTo("8615"));
        Call.as("chair").get("/v1/conferences/" + conference).then().body("holding.on", equalTo("2013-11-28"));
    }

    @Test
    void aQuorateConferenceWithoutDecisionsThatWasInquorateIsAskedForAgainAndItsLimitRunsOn() {
        // given
        var conference = Sittings.initial("2013-11-25", child);
        Sittings.held(conference, "2013-12-02").then().statusCode(200);

        // when
        String next = Sittings.correct(
                        conference,
                        "{\"heldOn\": \"2013-12-02\", \"agencies\": ["
                                + "{\"agency\": \"ne-social-care\", \"kind\": \"social-care\", \"directContact\": true, \"attendance\": \"attended\"},"
                                + "{\"agency\": \"ne-school\", \"kind\": \"school\", \"directContact\": true, \"attendance\": \"apologies\"},"
                                + "{\"agency\": \"ne-gp\", \"kind\": \"gp\", \"directContact\": true, \"attendance\": \"attended\"}]}")
                .then()
                .statusCode(200)
                .body("holding.quorum", equalTo("not-met"))
                .extract()
                .path("reconvenedBy");

        // then
        String enquiry = Call.as("chair").get("/v1/conferences/" + conference).path("enquiryId");
        Call.as("chair")
                .get("/v1/section-47-enquiries/" + enquiry)
                .then()
                .body("stage", equalTo("conference-required"));
        Sittings.deadlines(enquiry).then().body("items[0].metOn", nullValue());
        Sittings.deadlines(next).then().body("items.ruleId", contains("B1.9"));
        Call.as("chair")
                .get("/v1/conferences/" + conference + "/involvements")
                .then()
                .body("items.find { it.agency == 'ne-school' }.attendance", equalTo("apologies"));
    }

    @Test
    void refusesToMakeAConferenceInquorateThatHasDecided() {
        var conference = Sittings.planMade("2013-11-25", "2013-11-28", child);
        var inquorate = Sittings.holding("2013-11-28", Sittings.QUORATE).replaceFirst("\"attended\"", "\"apologies\"");

        Sittings.correct(conference, inquorate).then().statusCode(422).body("rule", equalTo("B2.4"));

        Sittings.withdraw(Sittings.decisionOn(conference, child)).then().statusCode(200);
        Sittings.correct(conference, inquorate).then().statusCode(200).body("holding.quorum", equalTo("not-met"));
    }

    @Test
    void anInquorateConferenceThatWasQuorateNeedsNoOtherSitting() {
        var conference = Sittings.initial("2013-11-25", child);
        String next = Sittings.held(conference, "2013-12-02", "social-care", "gp")
                .then()
                .statusCode(200)
                .extract()
                .path("reconvenedBy");

        Sittings.correct(conference, Sittings.holding("2013-12-02", Sittings.QUORATE))
                .then()
                .statusCode(200)
                .body("holding.quorum", equalTo("met"));

        Call.as("chair").get("/v1/conferences/" + next).then().body("stage", equalTo("cancelled"));
        Conferences.decide(conference, Conferences.planMade(child)).then().statusCode(201);
    }

    @Test
    void wantsToKnowOfEveryAgencyWhoseAttendanceIsRecorded() {
        var conference = Sittings.planMade("2013-11-25", "2013-11-28", child);

        Sittings.correct(conference, Sittings.holding("2013-11-28", "social-care", "school", "police"))
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("holding.agencies"));
    }

    @Test
    void needsAVersionAReasonAndSomethingToCorrect() {
        var conference = Sittings.initial("2013-11-25", child);
        var path = "/v1/conferences/" + conference + "/holding";
        var body = "{\"holding\": %s, \"reason\": \"The minutes say so.\"}"
                .formatted(Sittings.holding("2013-11-28", Sittings.QUORATE));

        Call.as("chair").body(body).put(path).then().statusCode(428);
        Call.as("chair")
                .header("If-Match", "\"99\"")
                .body(body)
                .put(path)
                .then()
                .statusCode(412);
        Sittings.correct(conference, Sittings.holding("2013-11-28", Sittings.QUORATE))
                .then()
                .statusCode(409);
        Sittings.held(conference, "2013-11-28").then().statusCode(200);
        Call.as("chair")
                .header("If-Match", Sittings.etag("/v1/conferences/" + conference))
                .body(body.replace("The minutes say so.", " "))
                .put(path)
                .then()
                .statusCode(400);
        Call.as("team-manager")
                .header("If-Match", "\"1\"")
                .body(body)
                .put(path)
                .then()
                .statusCode(403);
    }
}
