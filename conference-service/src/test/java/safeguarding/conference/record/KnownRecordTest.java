package safeguarding.conference.record;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Families;
import safeguarding.conference.fixture.Sittings;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.time.MovableClock;

/** What a child's record says of a day, and what was known of it on another. */
@QuarkusTest
@RealServers(service = "conference")
class KnownRecordTest {

    @Inject
    MovableClock clock;

    private UUID child = UUID.randomUUID();

    @BeforeEach
    void beginOnTheDayAfterTheConference() {
        clock.restartAt(Instant.parse("2013-11-29T09:00:00Z"));
        child = Families.registered("north-east");
    }

    @AfterEach
    void comeBackToToday() {
        clock.restartAt(Instant.now());
    }

    @Test
    void showsWhatWasRecordedBeforeACorrectionToWhoeverAsksForThatDay() {
        // given
        var conference = Sittings.planMade("2013-11-25", "2013-11-28", child);
        record("knownOn", "2013-11-29").body("provisional", equalTo(true));
        clock.moveTo(Instant.parse("2013-12-20T09:00:00Z"));

        // when
        Sittings.correct(conference, Sittings.holding("2013-12-17", Sittings.QUORATE))
                .then()
                .statusCode(200);

        // then
        record("knownOn", "2013-11-29")
                .body("provisional", equalTo(false))
                .body("conferences[0].holding.on", equalTo("2013-11-28"))
                .body("conferences[0].holding.daysLate", equalTo(0))
                .body("currentPlan.startedOn", equalTo("2013-11-28"));
        both("2013-11-29", "2013-11-29")
                .body("currentPlan.startedOn", equalTo("2013-11-28"))
                .body(
                        "due.findAll { !it.rule.startsWith('B2.11') }.dueOn",
                        containsInAnyOrder("2013-12-12", "2013-12-12", "2014-02-28"));
        record("knownOn", "2013-12-20")
                .body("provisional", equalTo(true))
                .body("conferences[0].holding.on", equalTo("2013-12-17"))
                .body("currentPlan.startedOn", equalTo("2013-12-17"))
                .body(
                        "due.findAll { !it.rule.startsWith('B2.11') }.dueOn",
                        containsInAnyOrder("2014-01-03", "2014-01-03", "2014-03-17"));
    }

    @Test
    void showsTheStartOfSection47BeforeItsCorrectionToWhoeverAsksForThatDay() {
        // given
        var conference = Sittings.initial("2013-11-18", child);
        clock.moveTo(Instant.parse("2013-12-02T09:00:00Z"));

        // when
        Sittings.startedOn(Sittings.enquiryOf(conference), "2013-11-11").then().statusCode(200);

        // then: 15 working days from a Monday are three weeks
        record("knownOn", "2013-11-29")
                .body("provisional", equalTo(false))
                .body("enquiries.strategyDiscussionOn", contains("2013-11-18"))
                .body("conferences[0].limit.startsOn", equalTo("2013-11-18"))
                .body("conferences[0].limit.dueOn", equalTo("2013-12-09"))
                .body("due.dueOn", contains("2013-12-09"));
        both("2013-11-12", "2013-11-29").body("enquiries", empty());
        record("knownOn", "2013-12-02")
                .body("provisional", equalTo(true))
                .body("enquiries.strategyDiscussionOn", contains("2013-11-11"))
                .body("conferences[0].limit.startsOn", equalTo("2013-11-11"))
                .body("conferences[0].limit.dueOn", equalTo("2013-12-02"))
                .body("due.dueOn", contains("2013-12-02"));
        both("2013-11-12", "2013-12-02").body("enquiries", hasSize(1));
    }

    @Test
    void asAtHoldsFromTheFirstDayToTheDayBeforeTheEnd() {
        Sittings.planMade("2013-11-25", "2013-11-28", child);
        clock.moveTo(Instant.parse("2014-03-03T09:00:00Z"));
        var review = Sittings.review("2014-01-06", child);
        Sittings.held(review, "2014-02-20").then().statusCode(200);
        Sittings.decide(review, child, "ended", "\"endingReason\": \"harm-no-longer-likely\"")
                .then()
                .statusCode(201);

        record("asAt", "2013-11-27").body("subjectToPlan", equalTo(false)).body("decisions", empty());
        record("asAt", "2013-11-28").body("subjectToPlan", equalTo(true)).body("decisions", hasSize(1));
        record("asAt", "2014-02-19").body("subjectToPlan", equalTo(true)).body("earlierPlans", empty());
        record("asAt", "2014-02-20").body("subjectToPlan", equalTo(false)).body("earlierPlans", hasSize(1));
    }

    @Test
    void asAtShowsTheCategoryAndTheAttendanceOfThatDay() {
        Sittings.planMade("2013-11-25", "2013-11-28", child);
        clock.moveTo(Instant.parse("2014-03-03T09:00:00Z"));
        var review = Sittings.review("2014-01-06", child);
        Sittings.held(review, "2014-02-20").then().statusCode(200);
        Sittings.decide(review, child, "category-changed", "\"category\": \"physical\"")
                .then()
                .statusCode(201);

        record("asAt", "2014-02-19").body("currentPlan.latestCategory", equalTo("neglect"));
        record("asAt", "2014-02-20").body("currentPlan.latestCategory", equalTo("physical"));
        plans("neglect", "2014-02-19")
                .body("items", hasSize(1))
                .body("items[0].plan.latestCategory", equalTo("neglect"));
        plans("physical", "2014-02-19").body("items", empty());
        plans("physical", "2014-02-20").body("items", hasSize(1));
        record("asAt", "2013-11-27").body("involvement", empty());
        record("asAt", "2013-11-28").body("involvement.attendance", everyItem(equalTo("attended")));
    }

    @Test
    void showsWhatWasDueOnADay() {
        Sittings.planMade("2013-11-25", "2013-11-28", child);
        clock.moveTo(Instant.parse("2014-03-03T09:00:00Z"));
        var review = Sittings.review("2014-01-06", child);
        Sittings.held(review, "2014-03-01").then().statusCode(200);

        record("asAt", "2014-02-28").body("due.find { it.rule == 'B1.5' }.overdue", equalTo(false));
        record("asAt", "2014-03-01").body("due.findAll { it.rule == 'B1.5' }.size()", equalTo(0));
        both("2014-02-20", "2013-11-29")
                .body("due.rule", containsInAnyOrder("B1.12", "B1.4", "B1.5", "B2.11-letter", "B2.11-record"));
    }

    @Test
    void keepsWhyAnEnquiryEndedWithoutAConference() {
        var enquiry = Sittings.enquiry("2013-11-25", child);
        Call.as("conference-admin")
                .header("If-Match", "\"0\"")
                .body(
                        "{\"outcome\": \"ended-without-conference\", \"on\": \"2013-11-28\", \"reason\": \"not-substantiated\"}")
                .post("/v1/section-47-enquiries/" + enquiry + "/conclusions")
                .then()
                .statusCode(200);

        record("asAt", "2013-11-27").body("enquiries[0].endReason", nullValue());
        record("asAt", "2013-11-28").body("enquiries[0].endReason", equalTo("not-substantiated"));
    }

    @Test
    void refusesDaysThatHaveNotCome() {
        var path = "/v1/children/" + child + "/conference-record";

        Call.as("chair").queryParam("asAt", "2013-11-30").get(path).then().statusCode(400);
        Call.as("chair").queryParam("knownOn", "2013-11-30").get(path).then().statusCode(400);
        Call.as("chair").queryParam("knownOn", "30.11.2013").get(path).then().statusCode(400);
    }

    @Test
    void listsPlansByTheirWholeMonths() {
        Sittings.planMade("2013-08-26", "2013-08-31", child);
        clock.moveTo(Instant.parse("2015-08-31T09:00:00Z"));

        length(3, "2013-11-29").body("items", empty());
        length(3, "2013-11-30").body("items", hasSize(1));
        length(6, "2014-02-27").body("items", empty());
        length(6, "2014-02-28").body("items", hasSize(1));
        length(12, "2014-08-30").body("items", empty());
        length(12, "2014-08-31").body("items", hasSize(1));
        length(18, "2015-02-27").body("items", empty());
        length(18, "2015-02-28").body("items", hasSize(1));
        length(24, "2015-08-30").body("items", empty());
        length(24, "2015-08-31").body("items", hasSize(1));
    }

    private ValidatableResponse length(int months, String asAt) {
        return Call.as("chair")
                .queryParam("childId", child.toString())
                .queryParam("lengthMonthsAtLeast", months)
                .queryParam("asAt", asAt)
                .get("/v1/plans")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse plans(String category, String asAt) {
        return Call.as("chair")
                .queryParam("childId", child.toString())
                .queryParam("category", category)
                .queryParam("asAt", asAt)
                .get("/v1/plans")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse record(String name, String day) {
        return Call.as("chair")
                .queryParam(name, day)
                .get("/v1/children/" + child + "/conference-record")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse both(String asAt, String knownOn) {
        return Call.as("chair")
                .queryParam("asAt", asAt)
                .queryParam("knownOn", knownOn)
                .get("/v1/children/" + child + "/conference-record")
                .then()
                .statusCode(200);
    }
}
