package safeguarding.conference.enquiries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Conferences;
import safeguarding.conference.fixture.Families;
import safeguarding.conference.fixture.Sittings;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;

/** A correction of strategy discussions is refused when it contradicts what came after, or comes from the wrong person. */
@QuarkusTest
@RealServers(service = "conference")
class RefusedDiscussionsTest {

    private UUID child = new UUID(0, 0);

    @BeforeEach
    void register() {
        child = Families.registered("north-east");
    }

    @Test
    void startsNoEnquiryAfterItsConferenceWasHeld() {
        // given
        var enquiry = Sittings.enquiry("2013-08-12", child);
        var conference = asked(enquiry, "2013-08-28");
        Sittings.held(conference, "2013-08-28").then().statusCode(200);
        var version = version(enquiry);

        // when
        Sittings.startedOn(enquiry, "2013-08-29")
                .then()
                .statusCode(422)
                .body("rule", equalTo("8615"))
                .body("citation", containsString("8615"));

        // then
        assertThat(version(enquiry)).isEqualTo(version);
        Call.as("chair")
                .get("/v1/conferences/" + conference)
                .then()
                .body("limit.startsOn", equalTo("2013-08-12"))
                .body("holding.daysLate", equalTo(0));
        Sittings.startedOn(enquiry, "2013-08-28").then().statusCode(200);
    }

    @Test
    void startsNoEnquiryAfterAnInquorateConferenceOfItWasHeld() {
        var enquiry = Sittings.enquiry("2013-08-12", child);
        conclude(enquiry, "{\"outcome\": \"conference-required\", \"on\": \"2013-08-30\"}");
        Sittings.held(asked(enquiry, "2013-08-12"), "2013-08-20", "social-care", "gp")
                .then()
                .statusCode(200);

        Sittings.startedOn(enquiry, "2013-08-21")
                .then()
                .statusCode(422)
                .body("rule", equalTo("8615"))
                .body("detail", containsString("held on 2013-08-20"));
    }

    @Test
    void startsNoEnquiryAfterItsConferenceWasAskedForUnlessThatWasGivenUp() {
        var enquiry = Sittings.enquiry("2013-08-12", child);
        conclude(enquiry, "{\"outcome\": \"conference-required\", \"on\": \"2013-08-20\"}");
        var conference = asked(enquiry, "2013-08-14");

        Sittings.startedOn(enquiry, "2013-08-15")
                .then()
                .statusCode(422)
                .body("rule", equalTo("8615"))
                .body("detail", containsString("asked for on 2013-08-14"));
        Conferences.action(conference, "cancellations", "{\"reason\": \"Asked for too early.\"}")
                .then()
                .statusCode(200);
        Sittings.startedOn(enquiry, "2013-08-15").then().statusCode(200);

        Call.as("chair")
                .get("/v1/conferences/" + conference)
                .then()
                .body("stage", equalTo("cancelled"))
                .body("limit.dueOn", equalTo("2013-09-06"));
    }

    @Test
    void startsNoEnquiryAfterAConferenceWasDecidedOn() {
        var enquiry = Sittings.enquiry("2013-08-12", child);
        conclude(enquiry, "{\"outcome\": \"conference-required\", \"on\": \"2013-08-20\"}");

        Sittings.startedOn(enquiry, "2013-08-21").then().statusCode(422).body("rule", equalTo("8615"));
        Sittings.startedOn(enquiry, "2013-08-20").then().statusCode(200);
    }

    @Test
    void startsNoEnquiryAfterItsEnd() {
        var enquiry = Sittings.enquiry("2013-08-12", child);
        conclude(
                enquiry,
                "{\"outcome\": \"ended-without-conference\", \"on\": \"2013-08-20\", \"reason\": \"not-substantiated\"}");

        Sittings.startedOn(enquiry, "2013-08-21").then().statusCode(422).body("rule", equalTo("ours"));
        Sittings.startedOn(enquiry, "2013-08-20")
                .then()
                .statusCode(200)
                .body("conferenceDue.state", equalTo("withdrawn"));
    }

    @Test
    void takesNothingThatAStartWouldNotTake() {
        var enquiry = Sittings.enquiry("2013-08-12", child);
        var tomorrow = Conferences.today().plusDays(1).toString();

        for (var ahead : new String[][] {{tomorrow}, {"2013-08-13", tomorrow}}) {
            Sittings.startedOn(enquiry, ahead[0], ahead.length > 1 ? new String[] {ahead[1]} : new String[0])
                    .then()
                    .statusCode(400)
                    .body("violations.field", hasItem("strategyDiscussions"));
        }
        correct(
                        "team-manager",
                        enquiry,
                        version(enquiry),
                        Sittings.otherStart("2013-08-13").replace("true", "false"))
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("strategyDiscussions"));
        correct(
                        "team-manager",
                        enquiry,
                        version(enquiry),
                        Sittings.otherStart("2013-08-13", "2013-08-14").replace("false", "true"))
                .then()
                .statusCode(400);
        correct("team-manager", enquiry, version(enquiry), "{\"strategyDiscussions\": [], \"reason\": \"None.\"}")
                .then()
                .statusCode(400);
        correct(
                        "team-manager",
                        enquiry,
                        version(enquiry),
                        Sittings.otherStart("2013-08-13").replace("The minutes say so.", " "))
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("reason"));
        assertThat(Sittings.events(enquiry)).containsExactly("section-47-started");
    }

    @Test
    void needsTheVersionAsItStands() {
        var enquiry = Sittings.enquiry("2013-08-12", child);
        var stale = version(enquiry);
        Call.as("team-manager")
                .body(Sittings.otherStart("2013-08-13"))
                .put(path(enquiry))
                .then()
                .statusCode(428);
        Sittings.startedOn(enquiry, "2013-08-13").then().statusCode(200);

        correct("team-manager", enquiry, stale, Sittings.otherStart("2013-08-14"))
                .then()
                .statusCode(412);
        correct("team-manager", enquiry, version(enquiry), Sittings.otherStart("2013-08-14"))
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"chair", "iro", "qa-manager", "head-of-safeguarding", "duty-team"})
    void isForThoseWhoWriteEnquiriesDown(String role) {
        var enquiry = Sittings.enquiry("2013-08-12", child);

        correct(role, enquiry, version(enquiry), Sittings.otherStart("2013-08-13"))
                .then()
                .statusCode(403);
    }

    @Test
    void isNotForPartnersAndNotForOtherAreas() {
        var enquiry = Sittings.enquiry("2013-08-12", child);
        var version = version(enquiry);

        correct(TestTokens.partner("gp-practice-elm"), enquiry, version, Sittings.otherStart("2013-08-13"))
                .then()
                .statusCode(403);
        correct(TestTokens.of("team-manager").areas("south-west"), enquiry, version, Sittings.otherStart("2013-08-13"))
                .then()
                .statusCode(404);
        assertThat(version(enquiry)).isEqualTo(version);
    }

    private static void conclude(String enquiry, String how) {
        Call.as("team-manager")
                .header("If-Match", version(enquiry))
                .body(how)
                .post("/v1/section-47-enquiries/" + enquiry + "/conclusions")
                .then()
                .statusCode(200);
    }

    private static Response correct(String role, String enquiry, String version, String body) {
        return correct(TestTokens.of(role), enquiry, version, body);
    }

    private static Response correct(TestTokens caller, String enquiry, String version, String body) {
        return Call.as(caller).header("If-Match", version).body(body).put(path(enquiry));
    }

    private static String path(String enquiry) {
        return "/v1/section-47-enquiries/" + enquiry + "/strategy-discussions";
    }

    private static String version(String enquiry) {
        return Sittings.etag("/v1/section-47-enquiries/" + enquiry);
    }

    private UUID asked(String enquiry, String requestedOn) {
        return Sittings.asked("initial", requestedOn, "\"enquiryId\": \"%s\"".formatted(enquiry), child);
    }
}
