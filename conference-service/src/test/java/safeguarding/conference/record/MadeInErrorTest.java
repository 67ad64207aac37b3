package safeguarding.conference.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Conferences;
import safeguarding.conference.fixture.CourtLine;
import safeguarding.conference.fixture.Families;
import safeguarding.conference.fixture.Merges;
import safeguarding.conference.fixture.Sittings;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;
import safeguarding.platform.time.MovableClock;

/** What was recorded in error is marked with a reason, counts no more, and stays known. */
@QuarkusTest
@RealServers(service = "conference")
class MadeInErrorTest {

    private static final String REASON = "{\"reason\": \"Another child.\"}";
    private static final String[] PENDING = {"open", "overdue"};

    @Inject
    MovableClock clock;

    private UUID child = new UUID(0, 0);

    @BeforeEach
    void onADay() {
        clock.restartAt(Instant.parse("2014-03-10T09:00:00Z"));
        child = Families.registered("north-east");
    }

    @AfterEach
    void comeBackToToday() {
        clock.restartAt(Instant.now());
    }

    @Test
    void anEnquiryIsOnNoListAndNothingIsDueOfIt() {
        var enquiry = Sittings.enquiry("2014-03-03", child);
        clock.moveTo(Instant.parse("2014-03-12T09:00:00Z"));

        withdraw("/v1/section-47-enquiries/" + enquiry)
                .then()
                .statusCode(200)
                .body("stage", equalTo("withdrawn"))
                .body("withdrawnOn", equalTo("2014-03-12"))
                .body("withdrawalReason", equalTo("Another child."));

        Call.as("chair").get("/v1/section-47-enquiries?childId=" + child).then().body("items", empty());
        Sittings.deadlines(enquiry).then().body("items.state", contains("withdrawn"));
        record("").body("enquiries", empty()).body("due", empty());
        record("?knownOn=2014-03-10").body("enquiries", hasSize(1)).body("due", hasSize(1));
        assertThat(Sittings.events(enquiry)).endsWith("section-47-withdrawn");
        withdraw("/v1/section-47-enquiries/" + enquiry).then().statusCode(409);
        Call.creating("conference-admin")
                .body("{\"kind\": \"initial\", \"childIds\": [\"%s\"], \"enquiryId\": \"%s\"}"
                        .formatted(child, enquiry))
                .post("/v1/conferences")
                .then()
                .statusCode(400);
    }

    @Test
    void anEnquiryStandsWhileItsConferenceDoes() {
        var enquiry = Sittings.enquiry("2014-03-03", child);
        var conference = Sittings.asked("initial", "2014-03-03", "\"enquiryId\": \"%s\"".formatted(enquiry), child);

        withdraw("/v1/section-47-enquiries/" + enquiry).then().statusCode(409);

        Conferences.action(conference, "cancellations", REASON).then().statusCode(200);
        withdraw("/v1/section-47-enquiries/" + enquiry).then().statusCode(200);
    }

    @Test
    void aConferenceThatWasHeldIsWithdrawnAfterWhatItDecided() {
        var conference = Sittings.planMade("2014-02-17", "2014-03-03", child);
        var path = "/v1/conferences/" + conference;
        var enquiry = Call.as("chair").get(path).<String>path("enquiryId");
        clock.moveTo(Instant.parse("2014-03-12T09:00:00Z"));

        withdraw(path).then().statusCode(409).body("detail", containsString("decisions"));
        Sittings.withdraw(Sittings.decisionOn(conference, child)).then().statusCode(200);
        withdraw(path)
                .then()
                .statusCode(200)
                .body("stage", equalTo("cancelled"))
                .body("holding", nullValue())
                .body("withdrawnOn", equalTo("2014-03-12"))
                .body("withdrawalReason", equalTo("Another child."));

        Call.as("chair").get("/v1/conferences?childId=" + child).then().body("items", empty());
        Call.as("chair")
                .get("/v1/section-47-enquiries/" + enquiry)
                .then()
                .body("stage", equalTo("conference-required"))
                .body("concludedOn", nullValue());
        Sittings.deadlines(enquiry).then().body("items.state", contains(oneOf(PENDING)));
        record("").body("conferences", empty()).body("decisions", empty()).body("currentPlan", nullValue());
        record("?knownOn=2014-03-10&asAt=2014-03-10")
                .body("conferences.holding.on", contains("2014-03-03"))
                .body("currentPlan", notNullValue());
        assertThat(Sittings.events(conference.toString())).contains("conference-withdrawn");
        withdraw(path).then().statusCode(409);
        Sittings.held(conference, "2014-03-03").then().statusCode(409);
    }

    @Test
    void aConferenceThatNeverWasIsInNoFigure() {
        var area = "area-" + UUID.randomUUID().toString().substring(0, 8);
        var other = Families.registered(area);
        var conference = Sittings.initial("2014-02-17", other);
        Sittings.held(conference, "2014-03-03").then().statusCode(200);
        assertThat(inTime(area)).isEqualTo(1);

        withdraw("/v1/conferences/" + conference).then().statusCode(200);

        assertThat(inTime(area)).isZero();
    }

    @Test
    void aReviewThatNeverWasLeavesThePlanWaitingForOne() {
        Sittings.planMade("2013-11-25", "2013-11-28", child);
        var plan = Sittings.planOf(child);
        var review = Sittings.review("2014-01-06", child);
        Sittings.held(review, "2014-02-20").then().statusCode(200);
        Sittings.deadlines(plan).then().body("items.find { it.ruleId == 'B1.5' }.state", equalTo("met"));

        withdraw("/v1/conferences/" + review).then().statusCode(200);

        Sittings.deadlines(plan)
                .then()
                .body("items.find { it.ruleId == 'B1.5' }.state", oneOf(PENDING))
                .body("items.find { it.ruleId == 'B1.5' }.metOn", nullValue());
    }

    @Test
    void aReviewThatHadDecidedLeavesNoTraceOnThePlan() {
        Sittings.planMade("2013-11-25", "2013-11-28", child);
        var plan = Sittings.planOf(child);
        var review = Sittings.review("2014-01-06", child);
        Sittings.held(review, "2014-02-20").then().statusCode(200);
        Sittings.decide(review, child, "continued", "").then().statusCode(201);
        var next = Sittings.review("2014-03-03", child);
        Sittings.withdraw(Sittings.decisionOn(review, child)).then().statusCode(200);

        withdraw("/v1/conferences/" + review).then().statusCode(200);

        Call.as("chair").get("/v1/plans/" + plan).then().body("reviewedOn", empty());
        due(plan, "B1.5", "2013-11-28", null);
        Sittings.deadlines(plan).then().body("items.findAll { it.ruleId == 'B1.6' }.state", contains("withdrawn"));
        Call.as("chair").get("/v1/conferences/" + next).then().body("limit.dueOn", equalTo("2014-02-28"));
    }

    @Test
    void anInquorateConferenceTakesTheOneThatGoesOnWithIt() {
        var conference = Sittings.initial("2014-02-17", child);
        Sittings.held(conference, "2014-03-03", "social-care").then().statusCode(200);
        String next = Call.as("chair").get("/v1/conferences/" + conference).path("reconvenedBy");
        assertThat(next).isNotNull();

        withdraw("/v1/conferences/" + conference).then().statusCode(200);

        Call.as("chair").get("/v1/conferences/" + next).then().body("stage", equalTo("cancelled"));
        Sittings.deadlines(next).then().body("items.state", contains("withdrawn"));
    }

    @Test
    void aMeetingOfACoreGroupCountsNoLonger() {
        Sittings.planMade("2013-11-25", "2013-11-28", child);
        var plan = Sittings.planOf(child);
        var task = Call.as("chair").get("/v1/plans/" + plan + "/tasks").<String>path("items[0].taskId");
        var meeting = "/v1/core-group-meetings/" + met(plan, "2013-12-10", task);
        due(plan, "B1.4", "2013-11-28", "2013-12-10");
        due(plan, "B1.11", "2013-12-10", null);

        Call.as("chair")
                .header("If-Match", Sittings.etag(meeting))
                .body("""
                    {"meeting": {"heldOn": "2013-12-12", "membersPresent": [],
                     "progress": [{"taskId": "%s", "progress": "good-progress"}]}, "reason": "The minutes say so."}\
                    """.formatted(task))
                .put(meeting)
                .then()
                .statusCode(200)
                .body("heldOn", equalTo("2013-12-12"))
                .body("correctionReason", equalTo("The minutes say so."))
                .body("progress.progress", contains("good-progress"));
        due(plan, "B1.4", "2013-11-28", "2013-12-12");
        due(plan, "B1.11", "2013-12-12", null);
        Call.as("chair")
                .get("/v1/plans/" + plan + "/task-movements")
                .then()
                .body("items.find { it.taskId == '%s' }.movements.on".formatted(task), contains("2013-12-12"));
        clock.moveTo(Instant.parse("2014-03-12T09:00:00Z"));

        withdraw(meeting).then().statusCode(200).body("withdrawalReason", equalTo("Another child."));

        due(plan, "B1.4", "2013-11-28", null);
        Call.as("chair").get("/v1/plans/" + plan + "/core-group").then().body("meetings", empty());
        Call.as("chair")
                .get("/v1/plans/" + plan + "/task-movements")
                .then()
                .body("items.find { it.taskId == '%s' }.movements".formatted(task), empty());
        record("").body("coreGroups.meetings.flatten()", empty());
        record("?knownOn=2014-03-10").body("coreGroups.meetings.flatten().heldOn", contains("2013-12-12"));
        withdraw(meeting).then().statusCode(409);
        assertThat(Sittings.events(meeting.substring(meeting.lastIndexOf('/') + 1)))
                .containsExactly(
                        "core-group-meeting-held", "core-group-meeting-corrected", "core-group-meeting-withdrawn");
    }

    @Test
    void aMeetingIsCorrectedToADayOnWhichItCanHaveBeen() {
        Sittings.planMade("2013-11-25", "2013-11-28", child);
        var plan = Sittings.planOf(child);
        var task = Call.as("chair").get("/v1/plans/" + plan + "/tasks").<String>path("items[0].taskId");
        var meeting = "/v1/core-group-meetings/" + met(plan, "2013-12-10", task);

        correct(meeting, "2013-11-27").then().statusCode(422).body("rule", equalTo("B1.11"));
        correct(meeting, "2014-03-11").then().statusCode(422).body("rule", equalTo("A5"));
        correct(meeting, "2013-11-28").then().statusCode(200);
        correct(meeting, "2014-03-10").then().statusCode(200);
        Call.as("chair")
                .header("If-Match", Sittings.etag(meeting))
                .body("""
                    {"meeting": {"heldOn": "2013-12-12", "membersPresent": ["%s"]}, "reason": "Misread."}\
                    """.formatted(UUID.randomUUID()))
                .put(meeting)
                .then()
                .statusCode(400);
    }

    @Test
    void aTaskIsATaskOfThePlanNoLonger() {
        Sittings.planMade("2013-11-25", "2013-11-28", child);
        var plan = Sittings.planOf(child);
        var task = "/v1/plan-tasks/"
                + Call.as("chair").get("/v1/plans/" + plan + "/tasks").<String>path("items[0].taskId");
        clock.moveTo(Instant.parse("2014-03-12T09:00:00Z"));

        withdraw(task)
                .then()
                .statusCode(200)
                .body("state", equalTo("withdrawn"))
                .body("withdrawalReason", equalTo("Another child."));

        Call.as("chair").get("/v1/plans/" + plan + "/tasks").then().body("items", hasSize(1));
        record("").body("tasks", hasSize(1));
        record("?knownOn=2014-03-10").body("tasks", hasSize(2));
        withdraw(task).then().statusCode(409);
        Call.as("chair")
                .header("If-Match", Sittings.etag(task))
                .body("{\"completedOn\": \"2014-03-01\"}")
                .post(task + "/completions")
                .then()
                .statusCode(409);
    }

    @Test
    void somebodyAroundTheChildAndAHomeAreOffTheRecord() {
        var path = "/v1/children/" + child;
        String person = Call.creating("conference-admin")
                .body(
                        "{\"role\": \"mother\", \"parentalResponsibility\": true, \"livesWithChild\": true, \"given\": \"Ruth\"}")
                .post(path + "/related-people")
                .path("relatedPersonId");
        String home = Call.creating("conference-admin")
                .body("""
                    {"kind": "home", "lines": ["3 Mill Lane"], "from": "2013-05-01", "doNotDisclose": false,
                     "relatedPersonId": "%s"}\
                    """.formatted(person))
                .post(path + "/addresses")
                .path("addressId");
        clock.moveTo(Instant.parse("2014-03-12T09:00:00Z"));

        withdraw(path + "/related-people/" + person).then().statusCode(409);
        withdraw(path + "/addresses/" + home).then().statusCode(204);
        withdraw(path + "/related-people/" + person).then().statusCode(204);

        Call.as("chair").get(path + "/related-people").then().body("items", empty());
        Call.as("chair").get(path + "/addresses").then().body("items", empty());
        Call.as("chair").get(path + "/related-people?knownOn=2014-03-10").then().body("items", hasSize(1));
        assertThat(Sittings.events(person)).containsExactly("related-person-added", "related-person-withdrawn");
        assertThat(Sittings.events(home)).containsExactly("address-added", "address-withdrawn");
        Call.as("chair").get(path + "/addresses/" + home).then().statusCode(404);
    }

    @Test
    void aChildIsOnNoListAndFoundByNoSearch() {
        var path = "/v1/children/" + child;
        var area = "area-" + UUID.randomUUID().toString().substring(0, 8);
        var councilId = Families.councilChildId();
        var mistaken = Families.registeredAs(Families.child(councilId, area));

        withdraw("/v1/children/" + mistaken).then().statusCode(200).body("withdrawalReason", equalTo("Another child."));

        Call.as("chair").get("/v1/children?area=" + area).then().body("items", empty());
        Call.as("chair")
                .body("{\"councilChildId\": \"%s\"}".formatted(councilId))
                .post("/v1/children/searches")
                .then()
                .body("items", empty());
        Call.creating("conference-admin")
                .body("""
                    {"childIds": ["%s"], "strategyDiscussions": [{"heldOn": "2014-03-03", "startedSection47": true}]}\
                    """.formatted(mistaken))
                .post("/v1/section-47-enquiries")
                .then()
                .statusCode(400);
        Merges.merge(mistaken, child).then().statusCode(409);
        withdraw("/v1/children/" + mistaken).then().statusCode(409);
        assertThat(Sittings.events(mistaken.toString())).endsWith("child-withdrawn");
        Families.register(Families.child(councilId, area)).then().statusCode(201);
        Call.as("chair").get("/v1/children?area=" + area).then().body("items", hasSize(1));
        Call.as("chair").get(path).then().body("withdrawnOn", nullValue());
    }

    @Test
    void aChildStandsWhileAnythingAboutItDoes() {
        var path = "/v1/children/" + child;
        var conference = Sittings.planMade("2013-11-25", "2013-11-28", child);
        var enquiry = Call.as("chair").get("/v1/conferences/" + conference).<String>path("enquiryId");

        withdraw(path).then().statusCode(409);
        Sittings.withdraw(Sittings.decisionOn(conference, child)).then().statusCode(200);
        withdraw(path).then().statusCode(409).body("detail", containsString("a conference"));
        withdraw("/v1/conferences/" + conference).then().statusCode(200);
        withdraw(path).then().statusCode(409).body("detail", containsString("a section 47 enquiry"));
        withdraw("/v1/section-47-enquiries/" + enquiry).then().statusCode(200);
        var proceedings = Families.registered("north-east");
        var inError = CourtLine.issued("2014-01-06", proceedings);
        withdraw("/v1/children/" + proceedings)
                .then()
                .statusCode(409)
                .body("detail", containsString("care proceedings"));
        withdraw("/v1/court-proceedings/" + inError).then().statusCode(200);
        withdraw("/v1/children/" + proceedings).then().statusCode(200);
        var other = Families.registered("north-east");
        var merge = Merges.merged(child, other);
        withdraw(path).then().statusCode(409).body("detail", containsString("split"));
        Merges.split(merge).then().statusCode(200);

        withdraw(path).then().statusCode(200);
    }

    @Test
    void proceedingsAreOnNoListAndNothingIsDueOfThem() {
        var proceedings = CourtLine.issued("2014-01-06", child);
        var path = "/v1/court-proceedings/" + proceedings;
        clock.moveTo(Instant.parse("2014-03-12T09:00:00Z"));

        withdraw(path)
                .then()
                .statusCode(200)
                .body("withdrawnOn", equalTo("2014-03-12"))
                .body("withdrawalReason", equalTo("Another child."));

        for (var day : new String[] {"", "&asAt=2014-03-01"}) {
            Call.as("chair")
                    .get("/v1/court-proceedings?childId=" + child + day)
                    .then()
                    .body("items", empty());
        }
        Call.as("chair")
                .get("/v1/court-proceedings?childId=" + child + "&knownOn=2014-03-10&asAt=2014-03-10")
                .then()
                .body("items.proceedingsId", contains(proceedings));
        Sittings.deadlines(proceedings).then().body("items.state", contains("withdrawn"));
        assertThat(Sittings.events(proceedings))
                .containsExactly("court-application-issued", "court-proceedings-withdrawn");
        withdraw(path).then().statusCode(409);
        CourtLine.order(proceedings, "2014-03-11").then().statusCode(409);
        CourtLine.issued("2014-02-03", child);
    }

    @Test
    void nothingIsWithdrawnByThoseWhoMayNot() {
        var enquiry = "/v1/section-47-enquiries/" + Sittings.enquiry("2014-03-03", child);
        for (var path : new String[] {"/v1/children/" + child, enquiry}) {
            Call.as("iro").body(REASON).post(path + "/withdrawals").then().statusCode(403);
            Call.as("conference-admin")
                    .body(REASON)
                    .post(path + "/withdrawals")
                    .then()
                    .statusCode(428);
            Call.as("conference-admin")
                    .header("If-Match", "\"99\"")
                    .body(REASON)
                    .post(path + "/withdrawals")
                    .then()
                    .statusCode(412);
            Call.as(TestTokens.of("conference-admin").areas("south-west"))
                    .header("If-Match", "\"0\"")
                    .body(REASON)
                    .post(path + "/withdrawals")
                    .then()
                    .statusCode(404);
            Call.as("conference-admin")
                    .header("If-Match", Sittings.etag(path))
                    .body("{}")
                    .post(path + "/withdrawals")
                    .then()
                    .statusCode(400);
        }
    }

    private static Response withdraw(String path) {
        return Call.as("conference-admin")
                .header("If-Match", Call.as("conference-admin").get(path).header("ETag"))
                .body(REASON)
                .post(path + "/withdrawals");
    }

    private static Response correct(String meeting, String heldOn) {
        return Call.as("chair")
                .header("If-Match", Sittings.etag(meeting))
                .body("{\"meeting\": {\"heldOn\": \"%s\", \"membersPresent\": []}, \"reason\": \"Misread.\"}"
                        .formatted(heldOn))
                .put(meeting);
    }

    private static String met(String plan, String heldOn, String task) {
        return Call.creating("chair")
                .body("""
                    {"heldOn": "%s", "membersPresent": [], "progress": [{"taskId": "%s", "progress": "some-progress"}]}\
                    """.formatted(heldOn, task))
                .post("/v1/plans/" + plan + "/core-group/meetings")
                .then()
                .statusCode(201)
                .extract()
                .path("meetingId");
    }

    private static void due(String plan, String rule, String startsOn, @Nullable String metOn) {
        var found = "items.find { it.ruleId == '%s' && it.state != 'withdrawn' && it.inputs.startsOn == '%s' }"
                .formatted(rule, startsOn);
        Sittings.deadlines(plan)
                .then()
                .body(found + ".metOn", equalTo(metOn))
                .body(found + ".state", metOn == null ? oneOf(PENDING) : oneOf("met", "met-late"));
    }

    private static long inTime(String area) {
        Number found = Call.as("head-of-safeguarding")
                .get("/v1/indicators/initial-conferences-in-time?from=2014-03-01&to=2014-03-09&asAt=2014-03-09")
                .path("breakdowns.find { it.by == 'area' }.groups.find { it.code == '%s' }?.denominator"
                        .formatted(area));
        return found == null ? 0 : found.longValue();
    }

    private ValidatableResponse record(String query) {
        return Call.as("chair")
                .get("/v1/children/" + child + "/conference-record" + query)
                .then()
                .statusCode(200);
    }
}
