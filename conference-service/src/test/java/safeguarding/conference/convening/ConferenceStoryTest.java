package safeguarding.conference.convening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Conferences;
import safeguarding.conference.fixture.Families;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;

@QuarkusTest
@RealServers(service = "conference")
class ConferenceStoryTest {

    @Test
    void goesFromTheRequestToThePlanAndTheRecord() {
        // given
        var child = Families.registered("north-east");
        var conference = Conferences.requested(child);
        Conferences.book(conference, Conferences.nextWorkingDay()).then().statusCode(200);

        // when
        Conferences.held(conference, "social-care", "school", "gp")
                .then()
                .statusCode(200)
                .body("stage", equalTo("held"))
                .body("holding.quorum", equalTo("met"))
                .body("holding.daysLate", equalTo(0));
        var planId = Conferences.decide(conference, Conferences.planMade(child))
                .then()
                .statusCode(201)
                .header("Location", containsString("/conference/v1/conferences/" + conference + "/decisions/"))
                .extract()
                .path("planId");

        // then
        Call.as("chair")
                .get("/v1/plans/" + planId)
                .then()
                .statusCode(200)
                .body("state", equalTo("open"))
                .body("latestCategory", equalTo("neglect"))
                .body("startedOn", equalTo(Conferences.today().toString()))
                .body("earlierPlans", equalTo(0));
        Call.as("chair")
                .get("/v1/children/" + child + "/conference-record")
                .then()
                .statusCode(200)
                .body("subjectToPlan", equalTo(true))
                .body("currentPlan.planId", equalTo(planId))
                .body("conferences", hasSize(1))
                .body("tasks", hasSize(2))
                .body("involvement", hasSize(3))
                .body("recordedAt", notNullValue())
                .body("due.rule", containsInAnyOrder("B1.4", "B1.12", "B1.5", "B2.11-letter", "B2.11-record"))
                .body("due.rule[-1]", equalTo("B1.5"));
    }

    @Test
    void refusesABookingBeyondTheLimitWithoutACause() {
        var conference = Conferences.requested(Families.registered("north-east"));
        var late = Conferences.workingDayAfter(40);

        Conferences.book(conference, late)
                .then()
                .statusCode(422)
                .body("rule", equalTo("B1.3"))
                .body("citation", containsString("Working Together"));
        Conferences.bookLate(conference, late, "no-slot")
                .then()
                .statusCode(200)
                .body("booking.lateCause", equalTo("no-slot"));
    }

    @Test
    void refusesABookingOnAWeekend() {
        var conference = Conferences.requested(Families.registered("north-east"));

        Conferences.book(conference, Conferences.nextSaturday())
                .then()
                .statusCode(422)
                .body("rule", equalTo("8875"));
    }

    @Test
    void marksAConferenceThatWasHeldWithoutABooking() {
        var conference = Conferences.requested(Families.registered("north-east"));

        Conferences.held(conference, "social-care", "school", "gp")
                .then()
                .statusCode(200)
                .body("breaches.code", hasItem("held-without-booking"));
    }

    @Test
    void asksForAnInquorateConferenceAgainAndRefusesItsPlan() {
        // given
        var child = Families.registered("north-east");
        var conference = Conferences.requested(child);

        // when
        var next = Conferences.held(conference, "social-care", "gp")
                .then()
                .statusCode(200)
                .body("holding.quorum", equalTo("not-met"))
                .body("reconvenedBy", notNullValue())
                .extract()
                .path("reconvenedBy");

        // then
        Conferences.decide(conference, Conferences.planMade(child))
                .then()
                .statusCode(422)
                .body("rule", equalTo("B2.4"));
        Conferences.decide(conference, Conferences.inquorate(child)).then().statusCode(201);
        Call.as("chair")
                .get("/v1/conferences/" + next)
                .then()
                .statusCode(200)
                .body("reconvenes", equalTo(conference.toString()))
                .body("stage", equalTo("requested"));
    }

    @Test
    void refusesASecondPlanWhileOneIsOpen() {
        var child = Families.registered("north-east");
        Conferences.planFor(child);
        var second = Conferences.requested(child);
        Conferences.held(second, "social-care", "school", "gp").then().statusCode(200);

        Conferences.decide(second, Conferences.planMade(child))
                .then()
                .statusCode(422)
                .body("rule", equalTo("8935"));
    }

    @Test
    void refusesTheCategoryMultiple() {
        var child = Families.registered("north-east");
        var conference = Conferences.requested(child);
        Conferences.held(conference, "social-care", "school", "gp").then().statusCode(200);

        Conferences.decide(conference, Conferences.planMade(child).replace("neglect", "multiple"))
                .then()
                .statusCode(422)
                .body("rule", equalTo("B3.1"));
    }

    @Test
    void needsTheVersionToChangeAConference() {
        var conference = Conferences.requested(Families.registered("north-east"));
        var path = "/v1/conferences/" + conference + "/cancellations";

        Call.as("chair").body("{\"reason\": \"Moved away.\"}").post(path).then().statusCode(428);
        Call.as("chair")
                .header("If-Match", "\"99\"")
                .body("{\"reason\": \"Moved away.\"}")
                .post(path)
                .then()
                .statusCode(412);
    }

    @Test
    void showsAPartnerItsOwnLineOnly() {
        // given
        var child = Families.registered("north-east");
        var conference = Conferences.requested(child);
        var agency = "gp-" + UUID.randomUUID();
        var own = Conferences.expect(conference, agency, "gp");
        var other = Conferences.expect(conference, "school-" + UUID.randomUUID(), "school");
        var partner = TestTokens.partner(agency);

        // then
        Call.as(partner)
                .get("/v1/conferences/" + conference + "/involvements")
                .then()
                .statusCode(200)
                .body("items.agency", contains(agency));
        Call.as(partner).get("/v1/involvements/" + own).then().statusCode(200);
        Call.as(partner).get("/v1/involvements/" + other).then().statusCode(404);
        Call.as(partner)
                .get("/v1/conferences/" + conference)
                .then()
                .statusCode(200)
                .body("chairReasons", nullValue())
                .body("breaches", nullValue());
        Call.as(partner)
                .header("If-Match", "\"0\"")
                .body("{}")
                .put("/v1/involvements/" + own + "/report")
                .then()
                .statusCode(200);
        Call.as(partner)
                .header("If-Match", "\"0\"")
                .body("{}")
                .put("/v1/involvements/" + other + "/report")
                .then()
                .statusCode(404);
    }

    @Test
    void showsNothingToAPartnerThatIsNotInvolvedAndToAnotherArea() {
        var child = Families.registered("north-east");
        var conference = Conferences.requested(child);

        Call.as(TestTokens.partner("probation-" + UUID.randomUUID()))
                .get("/v1/conferences/" + conference)
                .then()
                .statusCode(404);
        Call.as(TestTokens.of("chair").areas("south-west"))
                .get("/v1/conferences/" + conference)
                .then()
                .statusCode(404);
        Call.as(TestTokens.of("chair").areas("south-west"))
                .queryParam("childId", child.toString())
                .get("/v1/conferences")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void listsConferencesByChildAndStage() {
        var child = Families.registered("north-east");
        var conference = Conferences.requested(child);

        Call.as("chair")
                .queryParam("childId", child.toString())
                .queryParam("stage", "requested")
                .get("/v1/conferences")
                .then()
                .statusCode(200)
                .body("items.id", contains(conference.toString()));
    }

    @Test
    void beginsOnePlanWhenTwoDecideAtTheSameInstant() throws Exception {
        // given
        var child = Families.registered("north-east");
        var one = Conferences.requested(child);
        var other = Conferences.requested(child);
        Conferences.held(one, "social-care", "school", "gp").then().statusCode(200);
        Conferences.held(other, "social-care", "school", "gp").then().statusCode(200);

        // when
        var statuses = Conferences.atTheSameTime(
                () -> Conferences.decide(one, Conferences.planMade(child)).statusCode(),
                () -> Conferences.decide(other, Conferences.planMade(child)).statusCode());

        // then
        assertThat(statuses).containsExactlyInAnyOrder(201, 422);
    }
}
