package safeguarding.conference.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Families;
import safeguarding.conference.fixture.Sittings;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;

/** The conference of the story was held on 28 November 2013; the complaint came on Monday 6 January 2014. */
@QuarkusTest
@RealServers(service = "conference")
class ComplaintsTest {

    private static final String[] PENDING = {"open", "overdue"};

    private UUID child = new UUID(0, 0);
    private UUID conference = new UUID(0, 0);

    @BeforeEach
    void aConferenceWasHeld() {
        child = Families.registered("north-east");
        conference = Sittings.planMade("2013-11-25", "2013-11-28", child);
    }

    @Test
    void beginWithALocalResolutionAndSayWhatIsDue() {
        made().then()
                .statusCode(201)
                .body("conferenceId", equalTo(conference.toString()))
                .body("childIds", contains(child.toString()))
                .body("area", equalTo("north-east"))
                .body("stages", hasSize(1))
                .body("stages[0].stage", equalTo("local-resolution"))
                .body("stages[0].startedOn", equalTo("2014-01-06"))
                .body("closedOn", nullValue())
                .body("deadlines.find { it.ruleId == 'complaint-acknowledged' }.dueOn", equalTo("2014-01-09"))
                .body("deadlines.find { it.ruleId == 'complaint-1' }.dueOn", equalTo("2014-01-20"));
    }

    @Test
    void areAcknowledgedAndAnsweredInTime() {
        var complaint = complaint();

        change(complaint, "acknowledgements", "{\"on\": \"2014-01-09\"}")
                .then()
                .statusCode(200)
                .body("acknowledgedOn", equalTo("2014-01-09"));
        answer(complaint, "2014-01-20", "upheld", "The hour is chosen with the mother.")
                .then()
                .statusCode(200)
                .body("stages[0].outcome", equalTo("upheld"))
                .body("stages[0].changed", equalTo("The hour is chosen with the mother."))
                .body("deadlines.find { it.ruleId == 'complaint-acknowledged' }.state", equalTo("met"))
                .body("deadlines.find { it.ruleId == 'complaint-1' }.state", equalTo("met"));
    }

    @Test
    void answeredADayLateAreLate() {
        var complaint = complaint();

        answer(complaint, "2014-01-21", "not-upheld", null)
                .then()
                .body("deadlines.find { it.ruleId == 'complaint-1' }.state", equalTo("met-late"));
    }

    @Test
    void goOnToAPanelAndToSomebodyFromOutsideAndNoFurther() {
        var complaint = complaint();
        escalate(complaint, "2014-01-13").then().statusCode(409);
        answer(complaint, "2014-01-13", "not-upheld", null).then().statusCode(200);

        escalate(complaint, "2014-01-14")
                .then()
                .statusCode(200)
                .body("stages.stage", contains("local-resolution", "panel"))
                .body("stages[1].reason", equalTo("It is no answer."))
                .body("deadlines.find { it.ruleId == 'complaint-2' }.dueOn", equalTo("2014-02-11"))
                .body("deadlines.find { it.ruleId == 'complaint-2' }.state", oneOf(PENDING));
        answer(complaint, "2014-02-11", "partly-upheld", "The record is corrected.")
                .then()
                .statusCode(200);
        escalate(complaint, "2014-02-12").then().statusCode(200);
        answer(complaint, "2014-02-20", "upheld", null).then().statusCode(200);
        escalate(complaint, "2014-02-21").then().statusCode(409);

        change(complaint, "closures", "{\"on\": \"2014-02-24\"}")
                .then()
                .statusCode(200)
                .body("closing", equalTo("answered"))
                .body("stages.outcome", contains("not-upheld", "partly-upheld", "upheld"));
        assertThat(Sittings.events(complaint.replace("/v1/complaints/", "")))
                .containsSubsequence(
                        "complaint-made",
                        "complaint-answered",
                        "complaint-escalated",
                        "complaint-answered",
                        "complaint-escalated",
                        "complaint-answered",
                        "complaint-closed");
    }

    @Test
    void areTakenBackAndThenNothingIsDue() {
        var complaint = complaint();

        change(complaint, "withdrawals", "{\"on\": \"2014-01-07\", \"reason\": \"Settled.\"}")
                .then()
                .statusCode(200)
                .body("closing", equalTo("withdrawn"))
                .body("closingReason", equalTo("Settled."))
                .body("deadlines.state", not(hasItem("open")))
                .body("deadlines.state", not(hasItem("overdue")));
        change(complaint, "acknowledgements", "{\"on\": \"2014-01-08\"}").then().statusCode(409);
        answer(complaint, "2014-01-08", "upheld", null).then().statusCode(409);
    }

    @Test
    void leaveTheDecisionAsItIs() {
        complaint();

        Call.as("chair").get("/v1/plans/" + Sittings.planOf(child)).then().body("endedOn", nullValue());
    }

    @Test
    void refuseWhatCannotHaveBeen() {
        var complaint = complaint();

        answer(complaint, "2014-01-05", "upheld", null).then().statusCode(422).body("rule", equalTo("ours"));
        answer(complaint, "2099-01-05", "upheld", null).then().statusCode(422).body("rule", equalTo("A5"));
        made("2099-01-01").then().statusCode(422).body("rule", equalTo("A5"));
        answer(complaint, "2014-01-10", "half-upheld", null).then().statusCode(400);
        answer(complaint, "2014-01-13", "upheld", null).then().statusCode(200);
        change(complaint, "withdrawals", "{\"on\": \"2014-01-12\", \"reason\": \"Settled.\"}")
                .then()
                .statusCode(422)
                .body("rule", equalTo("ours"));
        change(complaint, "acknowledgements", "{}").then().statusCode(400).body("violations.field", contains("on"));
        Call.creating("conference-admin")
                .body(body("2014-01-06")
                        .replace(conference.toString(), UUID.randomUUID().toString()))
                .post("/v1/complaints")
                .then()
                .statusCode(404);
    }

    @Test
    void nameAPersonAroundOneOfTheirChildren() {
        register("\"personId\": \"%s\"".formatted(motherOf(Families.registered("north-east"))))
                .then()
                .statusCode(400)
                .body("violations.field", contains("personId"));

        var mother = motherOf(child);
        register("\"personId\": \"%s\"".formatted(mother))
                .then()
                .statusCode(201)
                .body("personId", equalTo(mother));
    }

    @Test
    void areAboutChildrenWhoHaveAnIdentifier() {
        register("\"childIds\": [null]").then().statusCode(400);
    }

    @Test
    void needTheVersionAndAKey() {
        var complaint = complaint();

        Call.as("conference-admin")
                .body("{\"on\": \"2014-01-07\"}")
                .post(complaint + "/acknowledgements")
                .then()
                .statusCode(428);
        Call.as("conference-admin")
                .header("If-Match", "\"7\"")
                .body("{\"on\": \"2014-01-07\"}")
                .post(complaint + "/acknowledgements")
                .then()
                .statusCode(412);
        Call.as("conference-admin")
                .body(body("2014-01-06"))
                .post("/v1/complaints")
                .then()
                .statusCode(400);
        var request = UUID.randomUUID().toString();
        var twice = List.of(
                keyed(request).<String>path("complaintId"), keyed(request).<String>path("complaintId"));
        assertThat(twice.getFirst()).isEqualTo(twice.getLast());
    }

    @Test
    void areFoundByConferenceChildAndState() {
        var complaint = complaint();

        list("conferenceId=" + conference).then().body("items.link", hasSize(1));
        list("childId=" + child + "&state=open").then().body("items.stage", contains("local-resolution"));
        list("childId=" + child + "&area=south-west").then().body("items", empty());
        change(complaint, "withdrawals", "{\"on\": \"2014-01-07\", \"reason\": \"Settled.\"}");
        list("childId=" + child + "&state=open").then().body("items", empty());
        list("childId=" + child + "&state=closed").then().body("items", hasSize(1));
        list("state=half").then().statusCode(400);
    }

    @Test
    void areNotForTheChairsAndNotForOtherAreas() {
        var complaint = complaint();

        Call.as("chair").get(complaint).then().statusCode(403);
        Call.as("chair").get("/v1/complaints").then().statusCode(403);
        Call.as(TestTokens.of("qa-manager").areas("south-west"))
                .get(complaint)
                .then()
                .statusCode(404);
        Call.as(TestTokens.of("qa-manager").areas("south-west"))
                .get("/v1/complaints?childId=" + child)
                .then()
                .body("items", empty());
    }

    private Response keyed(String key) {
        return Call.as("conference-admin")
                .header("Idempotency-Key", key)
                .body(body("2014-01-06"))
                .post("/v1/complaints");
    }

    private Response made() {
        return made("2014-01-06");
    }

    private Response made(String receivedOn) {
        return Call.creating("conference-admin").body(body(receivedOn)).post("/v1/complaints");
    }

    private Response register(String rest) {
        return Call.creating("conference-admin")
                .body(body("2014-01-06").replaceFirst("\\{", "{" + rest + ", "))
                .post("/v1/complaints");
    }

    private static String motherOf(UUID child) {
        return Call.creating("conference-admin")
                .body(
                        "{\"role\": \"mother\", \"parentalResponsibility\": true, \"livesWithChild\": true, \"given\": \"Ruth\"}")
                .post("/v1/children/" + child + "/related-people")
                .then()
                .statusCode(201)
                .extract()
                .path("relatedPersonId");
    }

    private String body(String receivedOn) {
        return """
            {"conferenceId": "%s", "madeBy": "parent", "about": "process", "receivedOn": "%s", "words": "I was not asked."}\
            """.formatted(conference, receivedOn);
    }

    private String complaint() {
        return "/v1/complaints/" + made().then().statusCode(201).extract().path("complaintId");
    }

    private static Response answer(String complaint, String on, String outcome, @Nullable String changed) {
        return change(complaint, "answers", """
            {"on": "%s", "outcome": "%s", "words": "We asked everybody."%s}\
            """.formatted(
                        on, outcome, changed == null ? "" : ", \"changed\": \"" + changed + "\""));
    }

    private static Response escalate(String complaint, String on) {
        return change(complaint, "escalations", "{\"on\": \"%s\", \"reason\": \"It is no answer.\"}".formatted(on));
    }

    private static Response change(String complaint, String action, String body) {
        return Call.as("conference-admin")
                .header("If-Match", Call.as("qa-manager").get(complaint).header("ETag"))
                .body(body)
                .post(complaint + "/" + action);
    }

    private static Response list(String filter) {
        return Call.as("qa-officer").get("/v1/complaints?" + filter);
    }
}
