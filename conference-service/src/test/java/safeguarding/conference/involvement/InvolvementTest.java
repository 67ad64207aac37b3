package safeguarding.conference.involvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Conferences;
import safeguarding.conference.fixture.Families;
import safeguarding.conference.fixture.Papers;
import safeguarding.conference.fixture.Sittings;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;

/** Who takes part in a conference: agencies by their own lines, families as themselves. */
@QuarkusTest
@RealServers(service = "conference")
class InvolvementTest {

    private UUID child = new UUID(0, 0);

    @BeforeEach
    void register() {
        child = Families.registered("north-east");
    }

    @Test
    void fifteenAgenciesWriteAtOnceWithoutACollision() throws Exception {
        // given
        var conference = Sittings.initial("2013-11-25", child);
        var tag = Sittings.etag("/v1/conferences/" + conference);
        var agencies = IntStream.range(0, 15)
                .mapToObj(number -> "agency-%d-%s".formatted(number, UUID.randomUUID()))
                .toList();
        var lines = agencies.stream()
                .map(agency -> Conferences.expect(conference, agency, "other"))
                .toList();

        // when
        try (var callers = Executors.newFixedThreadPool(15)) {
            var answers = IntStream.range(0, 15)
                    .mapToObj(number -> callers.submit(() -> report(agencies.get(number), lines.get(number))))
                    .toList();
            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }

        // then
        Call.as("chair")
                .get("/v1/conferences/" + conference + "/involvements")
                .then()
                .body("items", hasSize(15))
                .body("items.report.sharedWithParents", everyItem(equalTo(true)));
        assertThat(Sittings.etag("/v1/conferences/" + conference)).isEqualTo(tag);
    }

    @Test
    void takesAReportThatCameLateAndMarksIt() {
        var conference = Conferences.requested(child);
        Conferences.book(conference, Conferences.today())
                .then()
                .statusCode(Conferences.today().getDayOfWeek().getValue() > 5 ? 422 : 200);
        var agency = "gp-" + UUID.randomUUID();
        var line = Conferences.expect(conference, agency, "gp");

        Call.as(TestTokens.partner(agency))
                .header("If-Match", "\"0\"")
                .body("{}")
                .put("/v1/involvements/" + line + "/report")
                .then()
                .statusCode(200)
                .body("report.rule", equalTo("B2.8"))
                .body(
                        "report.inTime",
                        Conferences.today().getDayOfWeek().getValue() > 5 ? nullValue() : equalTo(false));
    }

    @Test
    void anAgencySeesTheChildWhileItIsInvolvedAndNotAfterwards() {
        var agency = "police-" + UUID.randomUUID();
        var conference = Sittings.initial("2013-11-25", child);
        Call.as(TestTokens.partner(agency)).get("/v1/children/" + child).then().statusCode(404);
        Conferences.expect(conference, agency, "police");

        Call.as(TestTokens.partner(agency)).get("/v1/children/" + child).then().statusCode(200);
        Call.as(TestTokens.partner(agency))
                .get("/v1/children/" + child + "/conference-record")
                .then()
                .statusCode(200)
                .body("involvement", hasSize(1));
    }

    @Test
    void anAgencyOfAnEarlierPlanDoesNotSeeTheChildAgainWhenALaterOneEndsOrDidNotEnd() {
        var before = "gp-" + UUID.randomUUID();
        var since = "gp-" + UUID.randomUUID();
        planned("2013-11-25", "2013-11-28", before);
        ended("2014-02-20");
        assertThat(sees(before)).isEqualTo(404);
        planned("2015-11-23", "2015-11-26", since);
        var review = ended("2016-02-18");

        Sittings.withdraw(Sittings.decisionOn(review, child)).then().statusCode(200);

        assertThat(sees(since)).isEqualTo(200);
        assertThat(sees(before)).isEqualTo(404);
        end(review);
        assertThat(sees(since)).isEqualTo(404);
        assertThat(sees(before)).isEqualTo(404);
    }

    @Test
    void anAgencySeesTheChildWhileOneOfTwoConferencesHasNotDecided() {
        var agency = "gp-" + UUID.randomUUID();
        var one = held("2013-11-25", "2013-11-28", agency);
        var other = held("2013-11-25", "2013-11-28", agency);

        Sittings.decide(one, child, "no-plan", "\"followUp\": \"no-action\"")
                .then()
                .statusCode(201);
        assertThat(sees(agency)).isEqualTo(200);
        Sittings.decide(other, child, "no-plan", "\"followUp\": \"no-action\"")
                .then()
                .statusCode(201);
        assertThat(sees(agency)).isEqualTo(404);
    }

    private int sees(String agency) {
        return Call.as(TestTokens.partner(agency)).get("/v1/children/" + child).statusCode();
    }

    private UUID held(String discussionOn, String heldOn, String agency) {
        var conference = Sittings.initial(discussionOn, child);
        Conferences.action(conference, "holdings", """
                        {"heldOn": "%s", "agencies": [
                         {"agency": "ne-care", "kind": "social-care", "directContact": true, "attendance": "attended"},
                         {"agency": "ne-school", "kind": "school", "directContact": true, "attendance": "attended"},
                         {"agency": "%s", "kind": "gp", "directContact": true, "attendance": "attended"}]}
                        """.formatted(heldOn, agency))
                .then()
                .statusCode(200);
        return conference;
    }

    private void planned(String discussionOn, String heldOn, String agency) {
        Conferences.decide(held(discussionOn, heldOn, agency), Conferences.planMade(child))
                .then()
                .statusCode(201);
    }

    private UUID ended(String day) {
        var review = Sittings.review(day, child);
        Sittings.held(review, day).then().statusCode(200);
        end(review);
        return review;
    }

    private void end(UUID review) {
        Sittings.decide(review, child, "ended", "\"endingReason\": \"harm-no-longer-likely\"")
                .then()
                .statusCode(201);
    }

    @Test
    void anAgencyIsToldWhenConferencesAreDueAndNothingOfVisitsAndCoreGroups() {
        var agency = "police-" + UUID.randomUUID();
        var conference = Sittings.planMade("2013-11-25", "2013-11-28", child);
        Conferences.expect(conference, agency, "police");

        var path = "/v1/children/" + child + "/conference-record";
        Call.as("chair").get(path).then().body("due.rule", hasItems("B1.4", "B1.12", "B1.5"));
        Call.as(TestTokens.partner(agency)).get(path).then().statusCode(200).body("due.rule", contains("B1.5"));
    }

    @Test
    void refusesInvitationsAndReportsOfDaysThatHaveNotCome() {
        var conference = Sittings.initial("2013-11-25", child);
        var line = Conferences.expect(conference, "school-" + UUID.randomUUID(), "school");
        var tomorrow = Conferences.today().plusDays(1);

        Call.as("chair")
                .header("If-Match", "\"0\"")
                .body("{\"invitedOn\": \"%s\"}".formatted(tomorrow))
                .put("/v1/involvements/" + line + "/invitation")
                .then()
                .statusCode(422)
                .body("rule", equalTo("A5"));
        Call.as("chair")
                .header("If-Match", "\"0\"")
                .body("{\"receivedAt\": \"%sT10:00:00Z\"}".formatted(tomorrow.plusDays(1)))
                .put("/v1/involvements/" + line + "/report")
                .then()
                .statusCode(400);
    }

    @Test
    void aParentAttendsSeparatelyButNotBeforeTheConferenceIsHeld() {
        var conference = Sittings.initial("2013-11-25", child);
        var attended =
                "{\"participant\": \"parent\", \"separately\": true, \"attendance\": \"attended\", \"views\": \"spoken\"}";

        takesPart("chair", conference, attended).then().statusCode(422).body("rule", equalTo("A5"));

        Sittings.held(conference, "2013-11-28").then().statusCode(200);
        takesPart("chair", conference, attended).then().statusCode(201).body("separately", equalTo(true));
    }

    @Test
    void onlyTheChairExcludesAParentWithAReasonAndAnotherWayToGiveViews() {
        var conference = Sittings.initial("2013-11-25", child);
        var excluded =
                "{\"participant\": \"parent\", \"separately\": false, \"views\": \"%s\", \"exclusionReason\": \"Threats.\"}";

        takesPart("conference-admin", conference, excluded.formatted("written"))
                .then()
                .statusCode(422)
                .body("rule", equalTo("B2.7"));
        takesPart("chair", conference, excluded.formatted("spoken"))
                .then()
                .statusCode(422)
                .body("rule", equalTo("B2.7"));
        takesPart("chair", conference, excluded.formatted("written").replace("Threats.", " "))
                .then()
                .statusCode(400);
        takesPart("chair", conference, excluded.formatted("written"))
                .then()
                .statusCode(201)
                .body("exclusionReason", equalTo("Threats."));
    }

    @Test
    void nobodyIsExcludedByOneEntryAndComesByAnother() {
        var conference = Sittings.initial("2013-11-25", child);
        var father = Papers.relative(child, "father", "Maxwell", false);
        var part = "{\"participant\": \"parent\", \"personId\": \"%s\", \"separately\": false, %s}";
        takesPart(
                        "chair",
                        conference,
                        part.formatted(father, "\"views\": \"written\", \"exclusionReason\": \"Threats.\""))
                .then()
                .statusCode(201);
        Sittings.held(conference, "2013-11-28").then().statusCode(200);

        takesPart("conference-admin", conference, part.formatted(father, "\"attendance\": \"attended\""))
                .then()
                .statusCode(409);
        var stranger = Papers.relative(Families.registered("north-east"), "father", "Thomas", false);
        takesPart("chair", conference, part.formatted(stranger, "\"attendance\": \"attended\""))
                .then()
                .statusCode(422)
                .body("rule", equalTo("ours"));
        takesPart("chair", conference, part.replace("parent", "child").formatted(child, "\"attendance\": \"absent\""))
                .then()
                .statusCode(201);
    }

    @Test
    void nobodyBecomesSomebodyElse() {
        var conference = Sittings.initial("2013-11-25", child);
        String id = takesPart("chair", conference, "{\"participant\": \"parent\", \"separately\": false}")
                .path("participationId");

        Call.as("chair")
                .header("If-Match", "\"0\"")
                .body("{\"participant\": \"carer\", \"separately\": false}")
                .put("/v1/family-participations/" + id)
                .then()
                .statusCode(400);
    }

    private static int report(String agency, String line) {
        return Call.as(TestTokens.partner(agency))
                .header("If-Match", "\"0\"")
                .body("{\"sharedWithParents\": true}")
                .put("/v1/involvements/" + line + "/report")
                .statusCode();
    }

    private static Response takesPart(String role, UUID conference, String body) {
        return Call.creating(role).body(body).post("/v1/conferences/" + conference + "/family-participations");
    }
}
