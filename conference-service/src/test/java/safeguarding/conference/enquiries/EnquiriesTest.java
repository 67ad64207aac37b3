package safeguarding.conference.enquiries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Families;
import safeguarding.conference.neighbours.Section47Register;
import safeguarding.platform.access.ChildVisibility;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;

@QuarkusTest
@RealServers(service = "conference")
class EnquiriesTest {

    @Inject
    Section47Register register;

    @Inject
    ChildVisibility visibility;

    @Test
    void countsFromTheDiscussionThatStartedSection47() {
        var childId = Families.registered("north-east");

        var answer = start(
                "[{\"heldOn\": \"2013-08-08\", \"startedSection47\": false}, {\"heldOn\": \"2013-08-12\","
                        + " \"startedSection47\": true}]",
                childId);

        answer.then()
                .statusCode(201)
                .body("stage", equalTo("open"))
                .body("strategyDiscussionOn", equalTo("2013-08-12"))
                .body("otherDiscussionsOn", contains("2013-08-08"))
                .body("conferenceDue.ruleId", equalTo("B1.3"))
                .body("conferenceDue.dueOn", equalTo("2013-09-03"));
    }

    @Test
    void needsExactlyOneDiscussionThatStartedIt() {
        var childId = Families.registered("north-east");

        start("[{\"heldOn\": \"2013-08-12\", \"startedSection47\": false}]", childId)
                .then()
                .statusCode(400);
        start(
                        "[{\"heldOn\": \"2013-08-12\", \"startedSection47\": true}, {\"heldOn\": \"2013-08-13\","
                                + " \"startedSection47\": true}]",
                        childId)
                .then()
                .statusCode(400);
        start("[{\"heldOn\": \"2399-08-12\", \"startedSection47\": true}]", childId)
                .then()
                .statusCode(400);
    }

    @Test
    void keepsTheReasonWhenItEndsWithoutAConference() {
        var enquiry = started("2013-08-12", Families.registered("north-east"));

        conclude(enquiry, "\"0\"", "{\"outcome\": \"ended-without-conference\", \"on\": \"2013-08-20\"}")
                .then()
                .statusCode(400);
        conclude(
                        enquiry,
                        "\"0\"",
                        "{\"outcome\": \"ended-without-conference\", \"on\": \"2013-08-20\", \"reason\":"
                                + " \"no-continuing-harm\", \"explanation\": \"Father has left.\"}")
                .then()
                .statusCode(200)
                .body("stage", equalTo("ended-without-conference"))
                .body("reason", equalTo("no-continuing-harm"))
                .body("explanation", equalTo("Father has left."))
                .body("conferenceDue.state", equalTo("withdrawn"));
        conclude(enquiry, "\"1\"", "{\"outcome\": \"conference-required\", \"on\": \"2013-08-21\"}")
                .then()
                .statusCode(409);
    }

    @Test
    void refusesAConclusionBeforeTheStart() {
        var enquiry = started("2013-08-12", Families.registered("north-east"));

        conclude(enquiry, "\"0\"", "{\"outcome\": \"conference-required\", \"on\": \"2013-08-11\"}")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("on"));
        conclude(enquiry, "\"9\"", "{\"outcome\": \"conference-required\", \"on\": \"2013-08-12\"}")
                .then()
                .statusCode(412);
    }

    @Test
    void takesConveningsWordThatTheConferenceWasHeld() {
        var enquiry = started("2013-08-12", Families.registered("north-east"));
        var conference = UUID.randomUUID();

        QuarkusTransaction.requiringNew()
                .run(() -> register.conferenceHeld(enquiry, conference, LocalDate.of(2013, 9, 4)));

        Call.as("chair")
                .get("/v1/section-47-enquiries/" + enquiry)
                .then()
                .statusCode(200)
                .body("stage", equalTo("conference-held"))
                .body("conferenceId", equalTo(conference.toString()))
                .body("conferenceDue.state", equalTo("met-late"));
    }

    @Test
    void leavesOutSiblingsWhomTheCallerMayNotSee() {
        var here = Families.registered("north-east");
        var elsewhere = Families.registered("south-west");
        var enquiry =
                UUID.fromString(start("[{\"heldOn\": \"2013-08-12\", \"startedSection47\": true}]", here, elsewhere)
                        .then()
                        .statusCode(201)
                        .body("childIds", containsInAnyOrder(here.toString(), elsewhere.toString()))
                        .extract()
                        .path("enquiryId"));
        var local = TestTokens.of("chair").areas("south-west");

        Call.as(local)
                .get("/v1/section-47-enquiries/" + enquiry)
                .then()
                .statusCode(200)
                .body("childIds", contains(elsewhere.toString()));
        Call.as(local)
                .get("/v1/section-47-enquiries?childId=" + elsewhere)
                .then()
                .statusCode(200)
                .body("items[0].childIds", contains(elsewhere.toString()));
        Call.as(TestTokens.of("chair").areas("north-west"))
                .get("/v1/section-47-enquiries/" + enquiry)
                .then()
                .statusCode(404);
        Call.as(TestTokens.of("chair").areas("north-west"))
                .get("/v1/section-47-enquiries?childId=" + elsewhere)
                .then()
                .statusCode(200)
                .body("items.enquiryId", not(hasItem(enquiry.toString())));
    }

    @Test
    void tellsWhatHasChangedAndWhatWentOutOfSight() {
        // given
        var child = Families.registered("north-east");
        var local = TestTokens.of("chair").areas("north-east");
        var begin = end(local);
        var enquiry = started("2013-08-12", child);
        var first = changes(local, begin);

        // when: the child moves away, and the enquiry is written to again
        QuarkusTransaction.requiringNew().run(() -> visibility.place(child, "south-west"));
        QuarkusTransaction.requiringNew()
                .run(() -> register.conferenceHeld(enquiry, UUID.randomUUID(), LocalDate.of(2013, 9, 2)));
        var second = changes(local, first.getString("next"));

        // then
        assertThat(first.getList("items.enquiryId")).contains(enquiry.toString());
        assertThat(first.getList("removed")).isEmpty();
        assertThat(second.getList("removed")).containsExactly(enquiry.toString());
        assertThat(second.getList("items.enquiryId")).doesNotContain(enquiry.toString());
        Call.as(local)
                .get("/v1/section-47-enquiries?updatedSince=begin&area=north-east")
                .then()
                .statusCode(400);
    }

    private static String end(TestTokens caller) {
        var next = "begin";
        JsonPath page;
        do {
            page = changes(caller, next);
            next = page.getString("next");
        } while (!page.getList("items").isEmpty() || !page.getList("removed").isEmpty());
        return next;
    }

    private static JsonPath changes(TestTokens caller, String since) {
        return Call.as(caller)
                .queryParam("updatedSince", since)
                .get("/v1/section-47-enquiries")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static UUID started(String day, UUID... children) {
        return UUID.fromString(start("[{\"heldOn\": \"%s\", \"startedSection47\": true}]".formatted(day), children)
                .then()
                .statusCode(201)
                .extract()
                .path("enquiryId"));
    }

    private static Response start(String discussions, UUID... children) {
        var ids = java.util.Arrays.stream(children).map(id -> "\"" + id + "\"").toList();
        return Call.creating("conference-admin")
                .body("{\"childIds\": %s, \"strategyDiscussions\": %s}".formatted(ids, discussions))
                .post("/v1/section-47-enquiries");
    }

    private static Response conclude(UUID enquiry, String version, String body) {
        return Call.as("team-manager")
                .header("If-Match", version)
                .body(body)
                .post("/v1/section-47-enquiries/" + enquiry + "/conclusions");
    }
}
