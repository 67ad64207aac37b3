package safeguarding.conference.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Families;
import safeguarding.conference.fixture.Sittings;
import safeguarding.platform.testing.servers.RealServers;

/** The plan of the story started on 28 November 2013, with the tasks of its outline. */
@QuarkusTest
@RealServers(service = "conference")
class CoreGroupsGoOnTest {

    private UUID child = new UUID(0, 0);
    private String plan = "";

    @BeforeEach
    void aPlanBegins() {
        child = Families.registered("north-east");
        Sittings.planMade("2013-11-25", "2013-11-28", child);
        plan = "/v1/plans/" + Sittings.planOf(child);
    }

    @Test
    void areDueAgainAfterEachMeeting() {
        met("2014-01-20", "").then().statusCode(201);
        met("2013-12-10", "").then().statusCode(201);

        Call.as("chair")
                .get(plan + "/core-group")
                .then()
                .body("firstMeeting.metOn", equalTo("2013-12-10"))
                .body("firstMeeting.state", equalTo("met"))
                .body("laterMeetings.state", contains(equalTo("met"), oneOf("open", "overdue")))
                .body("nextMeeting.ruleId", equalTo("B1.11"))
                .body("nextMeeting.dueOn", equalTo("2014-03-03"));
    }

    @Test
    void keepWhatAMeetingFoundAboutATask() {
        met("2013-12-10", progress(task(), "some-progress"))
                .then()
                .statusCode(201)
                .body("progress.progress", contains("some-progress"));
        met("2013-12-11", progress(UUID.randomUUID().toString(), "achieved"))
                .then()
                .statusCode(400);
    }

    @Test
    void areShownAsTheyStoodOnADayAndWereKnownOnAnother() {
        met("2013-12-10", "").then().statusCode(201);
        met("2014-01-20", "").then().statusCode(201);

        group("?asAt=2013-12-09")
                .body("asAt", equalTo("2013-12-09"))
                .body("members", hasSize(2))
                .body("meetings", empty())
                .body("laterMeetings", empty())
                .body("nextMeeting.ruleId", equalTo("B1.4"));
        group("?asAt=2013-12-10")
                .body("meetings.heldOn", contains("2013-12-10"))
                .body("nextMeeting.ruleId", equalTo("B1.11"))
                .body("nextMeeting.dueOn", equalTo("2014-01-21"));
        group("")
                .body("provisional", equalTo(true))
                .body("meetings.heldOn", contains("2013-12-10", "2014-01-20"))
                .body("nextMeeting.dueOn", equalTo("2014-03-03"));
        group("?knownOn=2020-01-01")
                .body("provisional", equalTo(false))
                .body("members", empty())
                .body("meetings", empty());
    }

    @Test
    void haveTasksAsTheyStoodOnADayAndWereKnownOnAnother() {
        Call.as("chair")
                .header("If-Match", "\"0\"")
                .body("{\"completedOn\": \"2014-01-20\"}")
                .post("/v1/plan-tasks/" + task() + "/completions")
                .then()
                .statusCode(200);

        tasks("?asAt=2013-11-27").body("items", empty());
        tasks("?asAt=2014-01-19").body("items.state", everyItem(equalTo("open")));
        tasks("?asAt=2014-01-20").body("items.state", hasItem("completed"));
        tasks("").body("items.state", hasItem("completed")).body("provisional", equalTo(true));
        tasks("?knownOn=2020-01-01").body("items", empty()).body("provisional", equalTo(false));
    }

    private ValidatableResponse group(String when) {
        return Call.as("chair").get(plan + "/core-group" + when).then().statusCode(200);
    }

    private ValidatableResponse tasks(String when) {
        return Call.as("chair").get(plan + "/tasks" + when).then().statusCode(200);
    }

    @Test
    void tellWhichTasksAreUnchangedSinceTheLastConference() {
        movements("")
                .then()
                .body("lastConferenceOn", equalTo("2013-11-28"))
                .body("items.unchangedSinceLastConference", everyItem(equalTo(true)))
                .body("items.movements.flatten()", empty());
        met("2013-12-10", progress(task(), "no-progress")).then().statusCode(201);
        moved("", true);

        met("2013-12-20", progress(task(), "some-progress")).then().statusCode(201);

        moved("", false);
        moved("?asAt=2013-12-19", true);
        movements("?knownOn=2020-01-01").then().body("items", empty());
    }

    @Test
    void tellATaskThatWasSetDifferently() {
        Call.as("chair")
                .header("If-Match", "\"0\"")
                .body("""
                    {"objective": "She grows.", "action": "Weigh her twice.", "owner": "GP", "dueOn": "2027-01-10"}
                    """)
                .put("/v1/plan-tasks/" + task())
                .then()
                .statusCode(200);

        moved("", false);
        movements("").then().body("items[0].movements.kind", hasSize(1));
        moved("?asAt=2014-01-01", true);
    }

    private String task() {
        return Call.as("chair").get(plan + "/tasks").path("items[0].taskId");
    }

    private void moved(String when, boolean unchanged) {
        movements(when)
                .then()
                .body(
                        "items.find { it.taskId == '%s' }.unchangedSinceLastConference".formatted(task()),
                        equalTo(unchanged));
    }

    private Response movements(String when) {
        return Call.as("qa-officer").get(plan + "/task-movements" + when);
    }

    private Response met(String day, String rest) {
        return Call.creating("case-system")
                .body("{\"heldOn\": \"%s\", \"membersPresent\": []%s}".formatted(day, rest))
                .post(plan + "/core-group/meetings");
    }

    private static String progress(String task, String found) {
        return ", \"progress\": [{\"taskId\": \"%s\", \"progress\": \"%s\"}]".formatted(task, found);
    }
}
