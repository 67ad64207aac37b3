package safeguarding.conference.rows;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.equalTo;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Conferences;
import safeguarding.conference.fixture.CourtLine;
import safeguarding.conference.fixture.Families;
import safeguarding.conference.fixture.Merges;
import safeguarding.conference.fixture.Newborns;
import safeguarding.conference.fixture.Papers;
import safeguarding.conference.fixture.Sittings;
import safeguarding.platform.testing.calls.Answers;
import safeguarding.platform.testing.events.Teller;
import safeguarding.platform.testing.identifiers.NhsNumbers;
import safeguarding.platform.testing.rows.ToldStory;
import safeguarding.platform.testing.tokens.TestTokens;

/** One child from the strategy discussion to the plan, with an identifier for every kind of record. */
final class Story {

    /** The agency that is involved with the child of every story. */
    static final String PARTNER = "ne-health";

    private Story() {}

    static ToldStory told() {
        var number = NhsNumbers.sound();
        var child = Families.registeredAs(Families.child(Families.councilChildId(), "north-east")
                .replace("999 000 0018", number)
                .replace("dateOfBirth", "expectedDateOfBirth"));
        var ids = new HashMap<String, String>();
        ids.put("childId", child.toString());
        ids.put("birthId", Newborns.birth(child, "2009-04-17"));
        tellOfTheCouncils(ids);
        tellOfAConferenceWithoutAPlan(ids, child);
        tellOfTheFamily(ids);
        tellOfTheConference(ids, child);
        tellOfThePlan(ids, child);
        tellThatItIsLookedAfter(ids, child);
        tellOfThePapers(ids);
        tellOfTheCourt(ids, child);
        tellOfTheKeeping(ids);
        ids.put("mergeId", Merges.merged(Families.registered("north-east"), child));
        ids.put("planEnquiryId", askedAbout(child, number));
        ids.put("flagId", first("/v1/flagged-facts?limit=1&childId=" + child, "flagId"));
        ids.put("accessNoticeId", lookedUp(child, number));
        ids.put("eventId", first("/v1/events?limit=1&subject=" + child, "id"));
        ids.put("deadlineId", first("/v1/deadlines?limit=1&subject=" + ids.get("planId"), "id"));
        return new ToldStory(ids);
    }

    private static void tellOfTheCouncils(Map<String, String> ids) {
        var arrangement = made(
                "/v1/children/" + ids.get("childId") + "/council-arrangements", Bodies.ARRANGEMENT, "arrangementId");
        ids.put("arrangementId", arrangement);
        ids.put(
                "notificationId",
                made(
                        "/v1/council-arrangements/" + arrangement + "/notifications",
                        Bodies.NOTIFICATION,
                        "notificationId"));
    }

    private static void tellOfAConferenceWithoutAPlan(Map<String, String> ids, UUID child) {
        var conference = Conferences.requested(child);
        Conferences.held(conference, "social-care", "school", "gp").then().statusCode(200);
        String decision = Conferences.decide(conference, """
                    {"childId": "%s", "outcome": "no-plan", "followUp": "early-help", "reasons": "Safe."}\
                    """.formatted(child))
                .then()
                .statusCode(201)
                .extract()
                .path("decisionId");
        ids.put("followUpId", made("/v1/follow-ups", Bodies.followUp(decision), "followUpId"));
    }

    /** reviewing-service tells it, and it comes a moment later. */
    private static void tellThatItIsLookedAfter(Map<String, String> ids, UUID child) {
        new Teller("reviewing")
                .tell("dual-status-began", UUID.randomUUID(), child, Map.of("planId", ids.get("planId")));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !Call.as("chair")
                        .get("/v1/dual-statuses?childId=" + child)
                        .<List<?>>path("items")
                        .isEmpty());
    }

    /** The police ask about the child. */
    private static String askedAbout(UUID child, String nhsNumber) {
        Call.as(TestTokens.partner("police"))
                .body("{\"nhsNumber\": \"%s\"}".formatted(nhsNumber))
                .post("/v1/plan-enquiries")
                .then()
                .statusCode(200);
        return first("/v1/plan-enquiries?limit=1&childId=" + child, "planEnquiryId");
    }

    /** Somebody in a hospital looks the child up. */
    private static String lookedUp(UUID child, String nhsNumber) {
        Call.creating(TestTokens.of("cp-is").machine())
                .body("""
                    {"messageId": "%s", "nhsNumber": "%s", "accessedAt": "2026-01-02T03:04:05Z",
                     "organisation": {"code": "RTK00"}}
                    """.formatted(UUID.randomUUID(), nhsNumber))
                .post("/v1/cp-is/access-notices")
                .then()
                .statusCode(200);
        return first("/v1/cp-is/access-notices?limit=1&childId=" + child, "accessNoticeId");
    }

    private static void tellOfTheFamily(Map<String, String> ids) {
        var child = "/v1/children/" + ids.get("childId");
        ids.put("relatedPersonId", made(child + "/related-people", Bodies.MOTHER, "relatedPersonId"));
        ids.put("addressId", made(child + "/addresses", Bodies.HOME, "addressId"));
    }

    private static void tellOfTheConference(Map<String, String> ids, UUID child) {
        var conference = Conferences.requested(child);
        ids.put("conferenceId", conference.toString());
        ids.put("enquiryId", first("/v1/section-47-enquiries?limit=1&childId=" + child, "enquiryId"));
        made("/v1/children/" + child + "/circumstances", Bodies.CIRCUMSTANCES, "childId", "PUT");
        ids.put("involvementId", Conferences.expect(conference, PARTNER, "health-visitor"));
        ids.put("expectedAgencyId", first("/v1/conferences/" + conference + "/expected-agencies", "expectedAgencyId"));
        tellOfTheInvitation(ids, conference);
        ids.put(
                "participationId",
                made("/v1/conferences/" + conference + "/family-participations", Bodies.CARER, "participationId"));
        Conferences.held(conference, "social-care", "school", "gp").then().statusCode(200);
        ids.put(
                "decisionId",
                Conferences.decide(conference, Conferences.planMade(child))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("decisionId"));
    }

    private static void tellOfTheInvitation(Map<String, String> ids, UUID conference) {
        made("/v1/conferences/" + conference + "/remote-meeting", Bodies.REMOTE, "telephone", "PUT");
        var line = "/v1/involvements/" + ids.get("involvementId");
        Call.as("conference-admin")
                .header("If-Match", Sittings.etag(line))
                .body(Bodies.of("inviteAgency"))
                .put(line + "/invitation")
                .then()
                .statusCode(200);
        Call.as(TestTokens.partner(PARTNER))
                .header("If-Match", Sittings.etag(line))
                .body(Bodies.of("replaceOwnReport"))
                .put("/v1/own-invitations/" + ids.get("involvementId") + "/report")
                .then()
                .statusCode(200);
    }

    private static void tellOfThePlan(Map<String, String> ids, UUID child) {
        var plan = first("/v1/plans?limit=1&childId=" + child, "id");
        ids.put("planId", plan);
        ids.put("taskId", first("/v1/plans/" + plan + "/tasks", "taskId"));
        ids.put("visitId", made("/v1/plans/" + plan + "/visits", Bodies.VISIT, "visitId"));
        ids.put("meetingId", made("/v1/plans/" + plan + "/core-group/meetings", Bodies.MEETING, "meetingId"));
        ids.put(
                "memberId",
                Call.as("chair")
                        .get("/v1/plans/" + plan + "/core-group")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("members[0].memberId"));
    }

    private static void tellOfThePapers(Map<String, String> ids) {
        var told = new ToldStory(ids);
        var conference = told.in("/v1/conferences/{conferenceId}");
        ids.put("wordsId", made(conference + "/words", told.in(Bodies.WORDS), "wordsId"));
        var minutes = made(conference + "/minutes", Bodies.MINUTES, "minutesId");
        ids.put("minutesId", minutes);
        Papers.minutesSent(minutes, Conferences.today().toString()).then().statusCode(200);
        ids.put(
                "correctionId",
                made("/v1/minutes/" + minutes + "/correction-requests", Bodies.CORRECTION, "correctionId"));
        ids.put(
                "withholdingId",
                made(told.in("/v1/children/{childId}/withholdings"), told.in(Bodies.WITHHOLDING), "withholdingId"));
        ids.put("letterId", made(conference + "/letters", told.in(Bodies.LETTER), "letterId"));
    }

    private static void tellOfTheCourt(Map<String, String> ids, UUID child) {
        var proceedings = CourtLine.issued("2014-04-22", child);
        ids.put("proceedingsId", proceedings);
        ids.put(
                "hearingId",
                CourtLine.book(proceedings, "final", "2014-09-08")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("hearings[0].hearingId"));
    }

    private static void tellOfTheKeeping(Map<String, String> ids) {
        var child = "/v1/children/" + ids.get("childId");
        ids.put(
                "complaintId",
                made(
                        "/v1/complaints",
                        Bodies.of("registerComplaint").replace("{conferenceId}", ids.get("conferenceId")),
                        "complaintId"));
        ids.put("requestId", made(child + "/subject-access-requests", Bodies.ACCESS, "requestId"));
        ids.put("holdId", made(child + "/legal-holds", Bodies.HOLD, "holdId"));
        ids.put("destructionId", made(child + "/destructions", "{\"reason\": \"Over.\"}", "destructionId"));
    }

    private static String made(String path, String body, String id) {
        return made(path, body, id, "POST");
    }

    private static String made(String path, String body, String id, String method) {
        var answer = Call.creating("conference-admin").body(body).request(method, path);
        answer.then().statusCode(anyOf(equalTo(200), equalTo(201)));
        return Answers.text(answer, "/" + id);
    }

    private static String first(String path, String id) {
        return Answers.text(Call.as("chair").get(path), "/items/0/" + id);
    }
}
