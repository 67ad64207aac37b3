package safeguarding.conference.convening;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Conferences;
import safeguarding.conference.fixture.Families;
import safeguarding.conference.fixture.Sittings;
import safeguarding.platform.testing.servers.RealServers;

/** By when conferences are held, on both sides of each limit. */
@QuarkusTest
@RealServers(service = "conference")
class ConveningTimesTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    2013-12-16, 2014-01-09, 2014-01-09, 0
                    2013-12-16, 2014-01-09, 2014-01-10, 1
                    2013-08-12, 2013-09-03, 2013-09-03, 0
                    2013-08-12, 2013-09-03, 2013-09-07, 3
                    2025-06-07, 2025-06-27, 2025-06-28, 1
                    """)
    void countsFifteenWorkingDaysFromTheDiscussionThatStartedSection47(
            String startedOn, String dueOn, String heldOn, int daysLate) {
        var conference = Sittings.initial(startedOn, Families.registered("north-east"));

        Sittings.held(conference, heldOn)
                .then()
                .statusCode(200)
                .body("limit.rule", equalTo("B1.3"))
                .body("limit.dueOn", equalTo(dueOn))
                .body("holding.daysLate", equalTo(daysLate))
                .body("holding.daysLateUnit", equalTo("working-days"))
                .body("holding.lateCause", daysLate == 0 ? nullValue() : equalTo("not-stated"));
    }

    @Test
    void countsFromTheDiscussionThatStartedSection47AndNotFromTheOthers() {
        // given
        var child = Families.registered("north-east");
        String enquiry = Call.creating("conference-admin")
                .body("""
                    {"childIds": ["%s"], "strategyDiscussions": [
                        {"heldOn": "2013-11-18", "startedSection47": false},
                        {"heldOn": "2013-11-25", "startedSection47": true},
                        {"heldOn": "2013-11-27", "startedSection47": false}]}
                    """.formatted(child))
                .post("/v1/section-47-enquiries")
                .then()
                .statusCode(201)
                .extract()
                .path("enquiryId");

        // when
        var asked = Sittings.ask("initial", "2013-11-28", "\"enquiryId\": \"%s\"".formatted(enquiry), child);

        // then
        asked.then()
                .statusCode(201)
                .body("limit.startsOn", equalTo("2013-11-25"))
                .body("limit.dueOn", equalTo("2013-12-16"));
    }

    @ParameterizedTest
    @CsvSource({"2013-12-16, 2014-01-09, 0", "2013-12-16, 2014-01-10, 1"})
    void countsFifteenWorkingDaysFromTheNotificationOfAMove(String notifiedOn, String heldOn, int daysLate) {
        var child = Families.registered("north-east");
        var conference =
                Sittings.asked("transfer-in", notifiedOn, "\"notifiedOn\": \"%s\"".formatted(notifiedOn), child);

        Sittings.held(conference, heldOn)
                .then()
                .statusCode(200)
                .body("limit.rule", equalTo("B1.7"))
                .body("limit.dueOn", equalTo("2014-01-09"))
                .body("holding.daysLate", equalTo(daysLate));
        Sittings.deadlines(conference.toString())
                .then()
                .body("items.findAll { it.ruleId == 'B1.7' }.state", contains(daysLate == 0 ? "met" : "met-late"));
    }

    @ParameterizedTest
    @CsvSource({"2013-11-30, 2014-02-28, 2014-02-28, 0", "2013-11-30, 2014-02-28, 2014-03-01, 1"})
    void countsThreeMonthsToTheFirstReview(String madeOn, String dueOn, String heldOn, int daysLate) {
        var child = Families.registered("north-east");
        Sittings.planMade("2013-11-25", madeOn, child);
        var review = Sittings.review("2014-01-06", child);

        Sittings.held(review, heldOn)
                .then()
                .statusCode(200)
                .body("limit.rule", equalTo("B1.5"))
                .body("limit.dueOn", equalTo(dueOn))
                .body("holding.daysLate", equalTo(daysLate));
    }

    @ParameterizedTest
    @CsvSource({"2014-08-20, 0", "2014-08-21, 1"})
    void countsSixMonthsToEachLaterReview(String heldOn, int daysLate) {
        var child = Families.registered("north-east");
        Sittings.planMade("2013-11-25", "2013-11-28", child);
        var first = Sittings.review("2014-01-06", child);
        Sittings.held(first, "2014-02-20").then().statusCode(200);
        Sittings.decide(first, child, "continued", "").then().statusCode(201);
        var second = Sittings.review("2014-06-02", child);

        Sittings.held(second, heldOn)
                .then()
                .statusCode(200)
                .body("limit.rule", equalTo("B1.6"))
                .body("limit.dueOn", equalTo("2014-08-20"))
                .body("holding.daysLate", equalTo(daysLate))
                .body("holding.daysLateUnit", daysLate < 0 ? nullValue() : equalTo("days"));
    }

    @Test
    void theEarliestPlanOfTheSiblingsSetsTheLimitOfTheirReview() {
        var older = Families.registered("north-east");
        var younger = Families.registered("north-east");
        Sittings.planMade("2013-11-25", "2013-11-28", older);
        Sittings.planMade("2013-12-02", "2013-12-10", younger);

        Sittings.ask("review", "2014-01-06", "", older, younger)
                .then()
                .statusCode(201)
                .body("limit.dueOn", equalTo("2014-02-28"));
    }

    @Test
    void takesWhatWasLateWithItsCause() {
        var conference = Sittings.initial("2013-12-16", Families.registered("north-east"));

        Conferences.action(
                        conference,
                        "holdings",
                        Sittings.holding("2014-01-13", "\"lateCause\": \"no-slot\"", Sittings.QUORATE))
                .then()
                .statusCode(200)
                .body("holding.daysLate", equalTo(2))
                .body("holding.lateCause", equalTo("no-slot"))
                .body("breaches.code", not(hasItem("late-without-cause")));
    }

    @Test
    void takesAConferenceBeforeTheRulesWithoutALimit() {
        var conference = Sittings.initial(
                "2005-03-01",
                Families.registeredAs(
                        Families.child(Families.councilChildId(), "north-east").replace("2009-04-17", "2001-04-17")));

        Sittings.held(conference, "2005-03-18")
                .then()
                .statusCode(200)
                .body("limit.dueOn", nullValue())
                .body("holding.daysLate", nullValue())
                .body("breaches.code", hasItem("calendar-unknown"));
    }

    @Test
    void asksForAnInquorateConferenceAgainWithinTenWorkingDaysWhileTheFirstLimitGoesOn() {
        // given
        var conference = Sittings.initial("2013-11-25", Families.registered("north-east"));

        // when
        String next = Sittings.held(conference, "2013-12-02", "social-care", "gp")
                .then()
                .statusCode(200)
                .body("holding.quorum", equalTo("not-met"))
                .extract()
                .path("reconvenedBy");

        // then
        Call.as("chair")
                .get("/v1/conferences/" + next)
                .then()
                .body("requestedOn", equalTo("2013-12-02"))
                .body("limit.rule", equalTo("B1.3"))
                .body("limit.dueOn", equalTo("2013-12-16"));
        Sittings.deadlines(next)
                .then()
                .body("items.ruleId", contains("B1.9"))
                .body("items.dueOn", contains("2013-12-16"));
        Sittings.held(java.util.UUID.fromString(next), "2013-12-17")
                .then()
                .statusCode(200)
                .body("holding.daysLate", equalTo(1))
                .body("holding.lateCause", equalTo("inquorate"));
    }

    @Test
    void refusesWhatCannotHaveBeen() {
        var conference = Sittings.initial("2013-12-16", Families.registered("north-east"));
        var tomorrow = Conferences.today().plusDays(1).toString();

        Sittings.held(conference, tomorrow).then().statusCode(422).body("rule", equalTo("A5"));
        Sittings.held(conference, "2013-12-13")
                .then()
                .statusCode(422)
                .body("rule", equalTo("8615"))
                .body("citation", notNullValue());
        Sittings.ask("transfer-in", tomorrow, "\"notifiedOn\": \"2013-12-16\"", Families.registered("north-east"))
                .then()
                .statusCode(422)
                .body("rule", equalTo("A5"));
        Sittings.ask("transfer-in", "2013-12-16", "\"notifiedOn\": \"2013-12-17\"", Families.registered("north-east"))
                .then()
                .statusCode(422)
                .body("rule", equalTo("8615"));
        Sittings.ask("review", "2014-01-06", "", Families.registered("north-east"))
                .then()
                .statusCode(400)
                .body("violations.message", hasItem(containsString("open plan")));
        Conferences.action(conference, "holdings", Sittings.holding("2013-12-20", "social-care", "gp", "gp"))
                .then()
                .statusCode(400);
    }

    @Test
    void booksOnTheLastDayInTimeAndNotOnTheNextWithoutACause() {
        var conference = Conferences.requested(Families.registered("north-east"));
        var dueOn = java.time.LocalDate.parse(
                Call.as("chair").get("/v1/conferences/" + conference).path("limit.dueOn"));
        var after = dueOn.plusDays(1);
        while (after.getDayOfWeek().getValue() > 5) {
            after = after.plusDays(1);
        }

        Conferences.book(conference, after).then().statusCode(422).body("rule", equalTo("B1.3"));
        Conferences.book(conference, dueOn).then().statusCode(200);
        Conferences.book(
                        Conferences.requested(Families.registered("north-east")),
                        Conferences.today().minusDays(1))
                .then()
                .statusCode(400);
    }
}
