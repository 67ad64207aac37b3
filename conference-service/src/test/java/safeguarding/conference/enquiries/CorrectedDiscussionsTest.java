package safeguarding.conference.enquiries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Conferences;
import safeguarding.conference.fixture.Families;
import safeguarding.conference.fixture.Sittings;
import safeguarding.platform.testing.servers.RealServers;

/** When section 47 was started can be corrected; everything that counts from that day follows (A2, B1.3). */
@QuarkusTest
@RealServers(service = "conference")
class CorrectedDiscussionsTest {

    private UUID child = new UUID(0, 0);

    @BeforeEach
    void register() {
        child = Families.registered("north-east");
    }

    @Test
    void movesTheDeadlineAndTheLimitOfAConferenceThatIsAskedFor() {
        // given
        var enquiry = Sittings.enquiry("2013-08-12", child);
        var conference = asked(enquiry, "2013-08-22");
        String deadline = Sittings.deadlines(enquiry).path("items[0].id");

        // when
        Sittings.startedOn(enquiry, "2013-08-21", "2013-08-23", "2013-08-08")
                .then()
                .statusCode(200)
                .body("strategyDiscussionOn", equalTo("2013-08-21"))
                .body("otherDiscussionsOn", contains("2013-08-08", "2013-08-23"))
                .body("correctedOn", equalTo(Conferences.today().toString()))
                .body("correctionReason", equalTo("The minutes say so."))
                .body("stage", equalTo("conference-required"))
                .body("conferenceDue.deadlineId", equalTo(deadline))
                .body("conferenceDue.dueOn", equalTo("2013-09-12"));

        // then
        Sittings.deadlines(enquiry).then().body("items.id", contains(deadline));
        Call.as("chair")
                .get("/v1/deadlines/" + deadline)
                .then()
                .statusCode(200)
                .body("deadline.dueOn", equalTo("2013-09-12"))
                .body("deadline.inputs.startsOn", equalTo("2013-08-21"))
                .body(
                        "deadline.sentence",
                        equalTo(
                                "15 working days after the strategy discussion of 21 August 2013; 26 August is a bank holiday"));
        Call.as("chair")
                .get("/v1/conferences?childId=" + child)
                .then()
                .body("items.conference.limit.startsOn", contains("2013-08-21"))
                .body("items.conference.limit.dueOn", contains("2013-09-12"));
        Call.as("chair")
                .get("/v1/section-47-enquiries?childId=" + child)
                .then()
                .body("items.strategyDiscussionOn", contains("2013-08-21"));
        assertThat(Sittings.events(enquiry))
                .containsExactly(
                        "section-47-started",
                        "section-47-conference-required",
                        "section-47-strategy-discussions-corrected");
        assertThat(Sittings.events(conference.toString()))
                .containsExactly("conference-requested", "conference-limit-changed");
        assertThat(Sittings.events(deadline)).contains("deadline-moved");
    }

    @ParameterizedTest
    @CsvSource({
        // 26 August 2013 is a bank holiday; recorded is 12 August, due by 3 September
        "2013-08-15, 2013-09-06, 0, met",
        "2013-08-14, 2013-09-05, 1, met-late",
        "2013-08-09, 2013-09-02, 4, met-late",
        // day 0 on a Saturday
        "2013-08-10, 2013-09-02, 4, met-late",
    })
    void judgesAnewHowLateTheConferenceWasHeld(String startedOn, String dueOn, int daysLate, String state) {
        // given
        var enquiry = Sittings.enquiry("2013-08-12", child);
        var conference = asked(enquiry, "2013-08-16");
        Sittings.held(conference, "2013-09-06").then().body("holding.daysLate", equalTo(3));

        // when
        Sittings.startedOn(enquiry, startedOn)
                .then()
                .statusCode(200)
                .body("stage", equalTo("conference-held"))
                .body("conferenceDue.dueOn", equalTo(dueOn))
                .body("conferenceDue.state", equalTo(state))
                .body("conferenceDue.metOn", equalTo("2013-09-06"));

        // then
        var late = daysLate > 0;
        Call.as("chair")
                .get("/v1/conferences/" + conference)
                .then()
                .body("limit.startsOn", equalTo(startedOn))
                .body("limit.dueOn", equalTo(dueOn))
                .body("holding.on", equalTo("2013-09-06"))
                .body("holding.daysLate", equalTo(daysLate))
                .body("holding.lateCause", late ? equalTo("not-stated") : nullValue())
                .body("breaches.code", late ? hasItem("late-without-cause") : not(hasItem("late-without-cause")));
    }

    @Test
    void findsTheCauseOfLatenessAsForANewFact() {
        // given
        var enquiry = Sittings.enquiry("2013-08-15", child);
        String next = Sittings.held(asked(enquiry, "2013-08-16"), "2013-08-30", "social-care", "gp")
                .then()
                .statusCode(200)
                .extract()
                .path("reconvenedBy");
        Sittings.held(UUID.fromString(next), "2013-09-05").then().body("holding.daysLate", equalTo(0));

        // when
        Sittings.startedOn(enquiry, "2013-08-12").then().statusCode(200);

        // then
        Call.as("chair")
                .get("/v1/conferences/" + next)
                .then()
                .body("limit.dueOn", equalTo("2013-09-03"))
                .body("holding.daysLate", equalTo(2))
                .body("holding.lateCause", equalTo("inquorate"))
                .body("breaches.code", not(hasItem("late-without-cause")));
    }

    @Test
    void givesADeadlineToAnEnquiryThatHadNoneBecauseOfTheYear() {
        // given
        var open = Sittings.enquiry("2003-08-12", child);
        var held = Sittings.enquiry("2003-08-12", child);
        var conference = asked(held, "2013-08-16");
        Sittings.held(conference, "2013-09-04").then().body("breaches.code", hasItem("calendar-unknown"));
        Sittings.deadlines(open).then().body("items.size()", equalTo(0));

        // when
        Sittings.startedOn(open, "2013-08-12").then().statusCode(200);
        Sittings.startedOn(held, "2013-08-12").then().statusCode(200);

        // then
        Sittings.deadlines(open)
                .then()
                .body("items.dueOn", contains("2013-09-03"))
                .body("items.metOn", contains(nullValue()));
        Sittings.deadlines(held)
                .then()
                .body("items.dueOn", contains("2013-09-03"))
                .body("items.state", contains("met-late"));
        Call.as("chair")
                .get("/v1/conferences/" + conference)
                .then()
                .body("holding.daysLate", equalTo(1))
                .body("breaches.code", not(hasItem("calendar-unknown")));
    }

    @Test
    void takesTheDeadlineFromAnEnquiryWhoseYearHasNoCalendarAndGivesItBack() {
        var enquiry = Sittings.enquiry("2013-08-12", child);
        var conference = asked(enquiry, "2013-08-16");

        Sittings.startedOn(enquiry, "2003-08-12").then().body("conferenceDue.state", equalTo("withdrawn"));
        Call.as("chair").get("/v1/conferences/" + conference).then().body("limit.dueOn", nullValue());

        Sittings.startedOn(enquiry, "2013-08-15").then().body("conferenceDue.dueOn", equalTo("2013-09-06"));
        Call.as("chair").get("/v1/conferences/" + conference).then().body("limit.dueOn", equalTo("2013-09-06"));
    }

    @Test
    void leavesTheLimitAloneWhereOnlyOtherDiscussionsDiffer() {
        var conference = Sittings.initial("2013-08-12", child);
        var enquiry = Sittings.enquiryOf(conference);

        Sittings.startedOn(enquiry, "2013-08-12", "2013-08-08")
                .then()
                .statusCode(200)
                .body("otherDiscussionsOn", contains("2013-08-08"));

        assertThat(Sittings.events(enquiry)).endsWith("section-47-strategy-discussions-corrected");
        assertThat(Sittings.events(conference.toString())).containsExactly("conference-requested");
    }

    @Test
    void leavesNoTraceWhenTheSameIsSaidAgain() {
        var enquiry = Sittings.enquiry("2013-08-12", child);
        var path = "/v1/section-47-enquiries/" + enquiry;
        Sittings.startedOn(enquiry, "2013-08-13", "2013-08-08", "2013-08-19")
                .then()
                .statusCode(200);
        var version = Sittings.etag(path);
        var events = Sittings.events(enquiry);

        Call.as("conference-admin")
                .header("If-Match", version)
                .body(Sittings.otherStart("2013-08-13", "2013-08-19", "2013-08-08")
                        .replace("The minutes say so.", "Sent twice."))
                .put(path + "/strategy-discussions")
                .then()
                .statusCode(200)
                .header("ETag", equalTo(version))
                .body("correctionReason", equalTo("The minutes say so."));

        assertThat(Sittings.etag(path)).isEqualTo(version);
        assertThat(Sittings.events(enquiry)).isEqualTo(events);
    }

    private UUID asked(String enquiry, String requestedOn) {
        return Sittings.asked("initial", requestedOn, "\"enquiryId\": \"%s\"".formatted(enquiry), child);
    }
}
