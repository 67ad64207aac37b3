package safeguarding.conference.involvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.conference.fixture.Agencies;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Conferences;
import safeguarding.conference.fixture.Families;
import safeguarding.conference.fixture.Sittings;
import safeguarding.platform.testing.servers.RealServers;

/** The chain of one agency at one conference: expected, invited, answered, reported, shared, came or not. */
@QuarkusTest
@RealServers(service = "conference")
class CalledAgenciesTest {

    private UUID conference = new UUID(0, 0);
    private String agency = "";
    private String line = "";

    @BeforeEach
    void expect() {
        conference = Conferences.requested(Families.registered("north-east"));
        agency = "gp-" + UUID.randomUUID();
        Conferences.expect(conference, agency, "gp");
        line = Agencies.line(conference, agency);
    }

    @Test
    void goesFromExpectedToShared() {
        Conferences.book(conference, Conferences.workingDayAfter(10)).then().statusCode(200);
        Agencies.invite(line);
        Agencies.put("conference-admin", line, "acceptance", "{\"mode\": \"video\"}")
                .then()
                .statusCode(200)
                .body("acceptedOn", equalTo(Conferences.today().toString()))
                .body("plannedMode", equalTo("video"));
        Agencies.put("conference-admin", line, "sharing", shared(Conferences.today()))
                .then()
                .statusCode(409);

        Agencies.put("conference-admin", line, "report", "{}")
                .then()
                .statusCode(200)
                .body("report.inTime", equalTo(true));
        String receivedAt = Call.as("chair").get(line).path("report.receivedAt");
        Agencies.put("conference-admin", line, "sharing", shared(Conferences.today()))
                .then()
                .statusCode(200)
                .body("report.sharedOn", equalTo(Conferences.today().toString()))
                .body("report.sharedWithParents", equalTo(true))
                .body("report.receivedAt", equalTo(receivedAt));
        Agencies.put(
                        "conference-admin",
                        line,
                        "sharing",
                        shared(Conferences.today().plusDays(1)))
                .then()
                .statusCode(422)
                .body("rule", equalTo("A5"));
    }

    @Test
    void theReportIsADeadlineThatMovesWithTheBookingAndIsMetByTheReport() {
        var day = Conferences.workingDayAfter(10);
        Agencies.invite(line);
        assertThat(reportDeadlines()).isEmpty();

        Conferences.book(conference, day).then().statusCode(200);
        assertThat(reportDeadlines()).containsExactly("open " + day.minusDays(2));

        var later = Conferences.workingDayAfter(14);
        Conferences.action(conference, "postponements", "{\"reason\": \"Snow.\"}")
                .then()
                .statusCode(200);
        assertThat(reportDeadlines()).containsExactly("withdrawn " + day.minusDays(2));
        Conferences.book(conference, later).then().statusCode(200);
        Agencies.put("conference-admin", line, "report", "{}").then().statusCode(200);

        assertThat(reportDeadlines()).contains("met " + later.minusDays(2));
        Sittings.deadlines(line.substring("/v1/involvements/".length()))
                .then()
                .body("items.sentence", hasItem(containsString("48 hours before the conference of")));
    }

    @Test
    void whetherAReportIsInTimeIsSaidByTheStartThatIsBookedLast() {
        Agencies.invite(line);
        Agencies.put("conference-admin", line, "report", "{}")
                .then()
                .statusCode(200)
                .body("report.inTime", nullValue());

        var day = Conferences.workingDayAfter(10);
        Conferences.book(conference, day).then().statusCode(200);

        Call.as("chair")
                .get(line)
                .then()
                .body("report.inTime", equalTo(true))
                .body("report.dueAt", equalTo(day.minusDays(2) + "T10:00:00Z"));
        assertThat(events()).containsExactly("agency-expected", "agency-invited", "report-received", "report-received");
    }

    @Test
    void aReportThatWasLateForADayThatWasPutOffIsInTimeForTheNext() {
        var child = Families.registered("north-east");
        Sittings.planMade("2013-11-25", "2013-11-28", child);
        var review = Sittings.review("2014-01-06", child);
        Conferences.bookLate(review, Conferences.today(), "family").then().statusCode(200);
        Conferences.expect(review, agency, "gp");
        var late = Agencies.line(review, agency);
        Agencies.put("conference-admin", late, "report", "{}")
                .then()
                .statusCode(200)
                .body("report.inTime", equalTo(false));

        Conferences.action(review, "postponements", "{\"reason\": \"Snow.\"}")
                .then()
                .statusCode(200);
        Call.as("chair").get(late).then().body("report.inTime", equalTo(false));
        Conferences.bookLate(review, Conferences.workingDayAfter(20), "family")
                .then()
                .statusCode(200);

        Call.as("chair").get(late).then().body("report.inTime", equalTo(true));
    }

    @Test
    void nobodyIsInvitedToAConferenceThatWasCancelled() {
        Conferences.action(conference, "cancellations", "{\"reason\": \"They moved.\"}")
                .then()
                .statusCode(200);

        Agencies.put("conference-admin", line, "invitation", "{\"invitedOn\": \"%s\"}".formatted(Conferences.today()))
                .then()
                .statusCode(409);
    }

    @Test
    void apologiesAreTakenBackByAcceptingAndSayNothingOfAbsence() {
        Agencies.invite(line);
        Agencies.put("chair", line, "attendance", "{\"attendance\": \"apologies\"}")
                .then()
                .statusCode(200);
        Agencies.put("chair", line, "acceptance", "{}").then().statusCode(200).body("attendance", nullValue());
        Agencies.put("chair", line, "attendance", "{\"attendance\": \"apologies\"}")
                .then()
                .statusCode(200);
        Conferences.held(conference, "social-care", "school", "police").then().statusCode(200);

        Agencies.put("chair", line, "attendance", "{\"attendance\": \"absent\"}")
                .then()
                .statusCode(200);

        assertThat(events()).contains("attendance-recorded").doesNotContain("agency-absent-without-apologies");
    }

    @Test
    void whoWasInvitedSentNoApologiesAndDidNotComeIsAnEvent() {
        Agencies.invite(line);
        Conferences.held(conference, "social-care", "school", "police").then().statusCode(200);

        Agencies.put("chair", line, "attendance", "{\"attendance\": \"absent\"}")
                .then()
                .statusCode(200);

        assertThat(events()).contains("agency-absent-without-apologies");
    }

    @Test
    void whoWasNeverInvitedIsNotSaidToBeAbsentWithoutApologies() {
        Conferences.held(conference, "social-care", "school", "police").then().statusCode(200);

        Agencies.put("chair", line, "attendance", "{\"attendance\": \"absent\"}")
                .then()
                .statusCode(200);

        assertThat(events()).doesNotContain("agency-absent-without-apologies");
    }

    @Test
    void howSomebodyTookPartIsInTheRoomByVideoOrByTelephone() {
        Agencies.invite(line);
        Conferences.held(conference, "social-care", "school", "police").then().statusCode(200);

        Agencies.put("chair", line, "attendance", "{\"attendance\": \"attended\", \"mode\": \"phone\"}")
                .then()
                .statusCode(200)
                .body("attendanceMode", equalTo("phone"));
        var other = Conferences.requested(Families.registered("north-east"));
        Conferences.action(
                        other,
                        "bookings",
                        "{\"startsAt\": \"%sT10:00:00Z\", \"mode\": \"phone\"}"
                                .formatted(Conferences.workingDayAfter(5)))
                .then()
                .statusCode(400);
    }

    @Test
    void aReleasedAgencyCannotBeInvitedAndOneThatCameAllTheSameIsThere() {
        Agencies.remove(conference, "gp").then().statusCode(200);

        Agencies.put("chair", line, "invitation", "{\"invitedOn\": \"%s\"}".formatted(Conferences.today()))
                .then()
                .statusCode(409);
        Call.as("chair")
                .get(line)
                .then()
                .body("noLongerExpectedOn", equalTo(Conferences.today().toString()));

        Conferences.action(conference, "holdings", """
                        {"heldOn": "%s", "agencies": [{"agency": "%s", "kind": "gp", "directContact": true,
                         "attendance": "attended", "mode": "in-person"}]}
                        """.formatted(Conferences.today(), agency))
                .then()
                .statusCode(200);

        Call.as("chair")
                .get(line)
                .then()
                .body("noLongerExpectedOn", nullValue())
                .body("attendance", equalTo("attended"));
    }

    private List<String> events() {
        return Sittings.events(line.substring("/v1/involvements/".length()));
    }

    private List<String> reportDeadlines() {
        List<Map<String, String>> found = Sittings.deadlines(line.substring("/v1/involvements/".length()))
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        return found.stream()
                .map(each -> each.get("state") + " " + each.get("dueOn"))
                .toList();
    }

    private static String shared(LocalDate on) {
        return "{\"sharedOn\": \"%s\"}".formatted(on);
    }
}
