package safeguarding.conference.convening;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Conferences;
import safeguarding.conference.fixture.Families;
import safeguarding.conference.fixture.Sittings;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;

/** Transfer-in, pre-birth, reviews, siblings: each kind of conference from the request to what it decides. */
@QuarkusTest
@RealServers(service = "conference")
class KindsOfConferenceTest {

    @Test
    void aTransferInMakesAPlanThatCountsThePlansOfTheOtherCouncil() {
        var child = Families.registered("north-east");
        var conference = Sittings.asked("transfer-in", "2013-11-18", "\"notifiedOn\": \"2013-11-18\"", child);
        Sittings.held(conference, "2013-11-28").then().statusCode(200);

        String plan = Conferences.decide(
                        conference,
                        Conferences.planMade(child)
                                .replace("\"leadSocialWorker\"", "\"earlierPlansElsewhere\": 2, \"leadSocialWorker\""))
                .then()
                .statusCode(201)
                .extract()
                .path("planId");

        Call.as("chair")
                .get("/v1/plans/" + plan)
                .then()
                .body("startedOn", equalTo("2013-11-28"))
                .body("earlierPlans", equalTo(2));
    }

    @Test
    void aPreBirthConferenceMakesThePlanOfAChildWhoIsThenBorn() {
        // given
        var child = Families.registeredAs(Families.child(Families.councilChildId(), "north-east")
                .replace("\"dateOfBirth\": \"2009-04-17\"", "\"expectedDateOfBirth\": \"2014-02-10\""));
        var conference = Sittings.asked(
                "pre-birth",
                "2013-11-25",
                "\"enquiryId\": \"%s\"".formatted(Sittings.enquiry("2013-11-25", child)),
                child);

        // when
        Sittings.held(conference, "2013-12-02")
                .then()
                .statusCode(200)
                .body("breaches.code", not(hasItem("unborn-at-initial")));
        Conferences.decide(conference, Conferences.planMade(child)).then().statusCode(201);
        Call.as("conference-admin")
                .header("If-Match", Sittings.etag("/v1/children/" + child))
                .body("{\"dateOfBirth\": \"2014-02-04\", \"responsibility\": {\"area\": \"north-east\"}}")
                .put("/v1/children/" + child)
                .then()
                .statusCode(200);

        // then
        Call.as("chair")
                .get("/v1/children/" + child + "/conference-record")
                .then()
                .body("subjectToPlan", equalTo(true))
                .body("currentPlan.startedOn", equalTo("2013-12-02"));
        Sittings.held(Sittings.review("2014-02-10", child), "2014-02-20").then().statusCode(200);
    }

    @Test
    void refusesAConferenceLongBeforeTheChildWasExpectedAndMarksAnInitialOneBeforeBirth() {
        var child = Families.registeredAs(Families.child(Families.councilChildId(), "north-east")
                .replace("\"dateOfBirth\": \"2009-04-17\"", "\"expectedDateOfBirth\": \"2014-10-10\""));
        var conference = Sittings.initial("2013-11-25", child);

        Sittings.held(conference, "2013-11-28").then().statusCode(422).body("rule", equalTo("8606"));
        Sittings.held(conference, "2013-12-16")
                .then()
                .statusCode(200)
                .body("breaches.code", hasItem("unborn-at-initial"));
    }

    @Test
    void siblingsOfOneConferenceHaveOutcomesOfTheirOwn() {
        var older = Families.registered("north-east");
        var younger = Families.registered("north-east");
        var conference = Sittings.initial("2013-11-25", older, younger);
        Sittings.held(conference, "2013-11-28").then().statusCode(200);

        Conferences.decide(conference, Conferences.planMade(younger)).then().statusCode(201);
        Sittings.decide(conference, older, "no-plan", "\"followUp\": \"child-in-need\"")
                .then()
                .statusCode(201);
        Sittings.decide(conference, older, "no-plan", "\"followUp\": \"early-help\"")
                .then()
                .statusCode(409);

        Call.as("chair")
                .get("/v1/conferences/" + conference + "/decisions")
                .then()
                .body("items.outcome", containsInAnyOrder("plan-made", "no-plan"));
    }

    @Test
    void takesASiblingIntoAConferenceThatIsStillAhead() {
        // given
        var child = Families.registered("north-east");
        var sister = Families.registered("north-east");
        var conference = Sittings.initial("2013-11-25", child);
        var agency = "school-" + UUID.randomUUID();
        Conferences.expect(conference, agency, "school");
        var partner = TestTokens.partner(agency);
        Call.as(partner).get("/v1/children/" + sister).then().statusCode(404);

        // when
        add(conference, sister)
                .then()
                .statusCode(200)
                .body("childIds", containsInAnyOrder(child.toString(), sister.toString()));

        // then
        Call.as(partner).get("/v1/children/" + sister).then().statusCode(200);
        Sittings.held(conference, "2013-11-28").then().statusCode(200);
        Conferences.decide(conference, Conferences.planMade(sister)).then().statusCode(201);
        add(conference, Families.registered("north-east")).then().statusCode(409);
    }

    @Test
    void refusesToTakeAChildWithoutAPlanIntoAReview() {
        var child = Families.registered("north-east");
        Sittings.planMade("2013-11-25", "2013-11-28", child);
        var review = Sittings.review("2014-01-06", child);

        add(review, Families.registered("north-east")).then().statusCode(400);
        add(review, UUID.randomUUID()).then().statusCode(404);
        Call.as("chair").get("/v1/conferences/" + review).then().body("childIds", contains(child.toString()));
    }

    @Test
    void aSecondInquorateSittingInARowIsTakenAndMarked() {
        var conference = Sittings.initial("2013-11-25", Families.registered("north-east"));
        String next =
                Sittings.held(conference, "2013-12-02", "social-care", "gp").path("reconvenedBy");

        Sittings.held(UUID.fromString(next), "2013-12-09", "social-care", "police")
                .then()
                .statusCode(200)
                .body("breaches.rule", hasItem("B2.3"))
                .body("reconvenedBy", notNullValue());
    }

    @Test
    void theChairGoesAheadWithoutQuorumOnlyWithAReasonAndOneOtherAgency() {
        var child = Families.registered("north-east");
        var reason = "\"overrideReason\": \"Only two agencies know the child.\"";
        var alone = Sittings.initial("2013-11-25", child);
        Conferences.action(alone, "holdings", Sittings.holding("2013-12-02", reason, new String[] {"social-care"}))
                .then()
                .statusCode(422)
                .body("rule", equalTo("B2.2"));

        Conferences.action(
                        alone, "holdings", Sittings.holding("2013-12-02", reason, new String[] {"social-care", "gp"}))
                .then()
                .statusCode(200)
                .body("holding.quorum", equalTo("overridden"))
                .body("holding.overrideReason", notNullValue());
        Conferences.decide(alone, Conferences.planMade(child)).then().statusCode(201);
    }

    @Test
    void keepsThatAConferenceWasPostponedAfterItIsBookedAgainAndHeld() {
        var conference = Conferences.requested(Families.registered("north-east"));
        Conferences.book(conference, Conferences.nextWorkingDay()).then().statusCode(200);
        Conferences.action(conference, "postponements", "{\"reason\": \"The interpreter is ill.\"}")
                .then()
                .statusCode(200);

        Conferences.book(conference, Conferences.workingDayAfter(3))
                .then()
                .statusCode(200)
                .body("stage", equalTo("scheduled"))
                .body("postponement.reason", equalTo("The interpreter is ill."))
                .body(
                        "postponement.bookedFor",
                        equalTo(Conferences.nextWorkingDay().toString()));
    }

    @Test
    void aConferenceThatWasGivenUpIsDueNoMore() {
        var conference = Sittings.initial("2013-11-25", Families.registered("north-east"));
        var child = Call.as("chair")
                .get("/v1/conferences/" + conference)
                .path("childIds[0]")
                .toString();
        due(child).then().body("items.id", contains(conference.toString()));

        Conferences.action(conference, "cancellations", "{\"reason\": \"Moved away.\"}")
                .then()
                .statusCode(200)
                .body("cancellation.reason", equalTo("Moved away."))
                .body("cancellation.by", notNullValue());

        due(child).then().body("items", empty());
        Sittings.held(conference, "2013-11-28")
                .then()
                .statusCode(200)
                .body("breaches.code", hasItem("held-though-cancelled"));
    }

    @Test
    void refusesFiltersThatMeanNothing() {
        for (var filter :
                new String[] {"stage=lost", "kind=other", "chairId=me", "dueBefore=soon", "childId=x", "limit=0"}) {
            Call.as("chair").get("/v1/conferences?" + filter).then().statusCode(400);
        }
        for (var filter :
                new String[] {"state=lost", "category=sad", "asAt=then", "lengthMonthsAtLeast=-1", "cursor=nowhere"}) {
            Call.as("chair").get("/v1/plans?" + filter).then().statusCode(400);
        }
    }

    private static Response due(String child) {
        return Call.as("chair")
                .queryParam("childId", child)
                .queryParam("dueBefore", "2014-01-01")
                .get("/v1/conferences");
    }

    private static Response add(UUID conference, UUID child) {
        return Conferences.action(conference, "children", "{\"childId\": \"%s\"}".formatted(child));
    }
}
