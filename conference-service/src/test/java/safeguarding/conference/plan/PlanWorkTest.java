package safeguarding.conference.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Conferences;
import safeguarding.conference.fixture.Families;
import safeguarding.conference.fixture.Sittings;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;

@QuarkusTest
@RealServers(service = "conference")
class PlanWorkTest {

    @Test
    void meetsTheFirstCoreGroup() {
        var plan = Conferences.planFor(Families.registered("north-east"));
        String member = Call.as("chair")
                .get("/v1/plans/" + plan + "/core-group")
                .then()
                .statusCode(200)
                .body("firstMeeting.ruleId", equalTo("B1.4"))
                .body("members", hasSize(2))
                .extract()
                .path("members[0].memberId");

        Call.creating("chair")
                .body("{\"heldOn\": \"%s\", \"membersPresent\": [\"%s\"]}".formatted(Conferences.today(), member))
                .post("/v1/plans/" + plan + "/core-group/meetings")
                .then()
                .statusCode(201);

        Call.as("chair")
                .get("/v1/plans/" + plan + "/core-group")
                .then()
                .body("meetings", hasSize(1))
                .body("firstMeeting.state", equalTo("met"));
    }

    @Test
    void letsNobodyLeaveACoreGroupOnADayToCome() {
        var plan = Conferences.planFor(Families.registered("north-east"));
        String member =
                Call.as("chair").get("/v1/plans/" + plan + "/core-group").path("members[0].memberId");
        var leaving = "/v1/core-group-members/" + member + "/departures";

        Call.as("chair")
                .header("If-Match", "\"0\"")
                .body("{\"leftOn\": \"%s\"}".formatted(Conferences.today().plusDays(1)))
                .post(leaving)
                .then()
                .statusCode(422)
                .body("rule", equalTo("A5"));
        Call.as("chair")
                .header("If-Match", "\"0\"")
                .body("{\"leftOn\": \"%s\"}".formatted(Conferences.today()))
                .post(leaving)
                .then()
                .statusCode(200);
    }

    @Test
    void countsNobodyAtACoreGroupAfterLeavingIt() {
        var child = Families.registered("north-east");
        Sittings.planMade("2013-11-25", "2013-11-28", child);
        var group = "/v1/plans/" + Sittings.planOf(child) + "/core-group";
        String member = Call.as("chair").get(group).path("members[0].memberId");
        present(group, member, "2013-12-10").then().statusCode(201);

        leave(member, "2013-12-09").then().statusCode(400).body("violations.field", contains("leftOn"));
        leave(member, "2013-12-20").then().statusCode(200).body("leftOn", equalTo("2013-12-20"));

        present(group, member, "2013-12-21")
                .then()
                .statusCode(400)
                .body("violations.field", contains("membersPresent"));
        present(group, member, "2013-12-20").then().statusCode(201);
    }

    /** The plan started on 28 November 2013. */
    @ParameterizedTest
    @CsvSource({"2013-11-27, 422, B1.11", "2013-11-28, 201, ''", "2099-01-01, 422, A5"})
    void takesWhoJoinedEarlierThanItIsRecorded(String joinedOn, int status, String rule) {
        var child = Families.registered("north-east");
        Sittings.planMade("2013-11-25", "2013-11-28", child);
        var group = "/v1/plans/" + Sittings.planOf(child) + "/core-group";

        var answer = Call.creating("case-system")
                .body("{\"role\": \"aunt\", \"joinedOn\": \"%s\"}".formatted(joinedOn))
                .post(group + "/members");

        answer.then().statusCode(status);
        if (status == 201) {
            Call.as("chair").get(group + "?asAt=2013-11-28").then().body("members.role", hasItem("aunt"));
        } else {
            answer.then().body("rule", equalTo(rule));
        }
    }

    @Test
    void namesTheRuleOfACoreGroupThatMetBeforeItsPlan() {
        var child = Families.registered("north-east");
        Sittings.planMade("2013-11-25", "2013-11-28", child);
        var group = "/v1/plans/" + Sittings.planOf(child) + "/core-group";

        Call.creating("chair")
                .body("{\"heldOn\": \"2013-11-27\", \"membersPresent\": []}")
                .post(group + "/meetings")
                .then()
                .statusCode(422)
                .body("rule", equalTo("B1.11"))
                .body("detail", containsString("core group"));
    }

    private static Response present(String group, String member, String day) {
        return Call.creating("chair")
                .body("{\"heldOn\": \"%s\", \"membersPresent\": [\"%s\"]}".formatted(day, member))
                .post(group + "/meetings");
    }

    private static Response leave(String member, String day) {
        return Call.as("chair")
                .header("If-Match", "\"0\"")
                .body("{\"leftOn\": \"%s\"}".formatted(day))
                .post("/v1/core-group-members/" + member + "/departures");
    }

    @ParameterizedTest
    @CsvSource({"2014-01-20, 201", "2014-01-21, 422"})
    void letsNoCoreGroupMeetAfterTheEndOfItsPlan(String day, int status) {
        var child = Families.registered("north-east");
        Sittings.planMade("2013-11-25", "2013-11-28", child);
        var plan = "/v1/plans/" + Sittings.planOf(child);
        Call.as("chair")
                .header("If-Match", Sittings.etag(plan))
                .body("{\"reason\": \"left-uk\", \"endedOn\": \"2014-01-20\"}")
                .post(plan + "/endings")
                .then()
                .statusCode(200);

        var answer = Call.creating("chair")
                .body("{\"heldOn\": \"%s\", \"membersPresent\": []}".formatted(day))
                .post(plan + "/core-group/meetings");

        answer.then().statusCode(status).body("rule", equalTo(status == 422 ? "B1.11" : null));
    }

    @Test
    void letsAnAgencySeeAndCompleteItsOwnTaskOnly() {
        // given
        var child = Families.registered("north-east");
        var plan = Conferences.planFor(child);
        var partner = TestTokens.partner("ne-gp");
        String task = Call.creating("chair")
                .body("""
                    {"objective": "She is well.", "action": "See her.", "owner": "GP", "ownerAgency": "ne-gp",
                     "dueOn": "2027-01-10"}
                    """)
                .post("/v1/plans/" + plan + "/tasks")
                .then()
                .statusCode(201)
                .extract()
                .path("taskId");

        // then
        Call.as(partner)
                .get("/v1/plans/" + plan + "/tasks")
                .then()
                .statusCode(200)
                .body("items.taskId", contains(task));
        Call.as(partner)
                .header("If-Match", "\"0\"")
                .body("{\"completedOn\": \"%s\"}".formatted(Conferences.today()))
                .post("/v1/plan-tasks/" + task + "/completions")
                .then()
                .statusCode(200)
                .body("state", equalTo("completed"));
    }

    @Test
    void refusesToEndAPlanOnTheDayOnWhichItStarted() {
        var plan = Conferences.planFor(Families.registered("north-east"));

        Call.as("chair")
                .header("If-Match", "\"0\"")
                .body("{\"reason\": \"left-uk\", \"endedOn\": \"%s\"}".formatted(Conferences.today()))
                .post("/v1/plans/" + plan + "/endings")
                .then()
                .statusCode(422)
                .body("rule", equalTo("8840"));
        Call.as("chair")
                .header("If-Match", "\"0\"")
                .body("{\"reason\": \"harm-no-longer-likely\", \"endedOn\": \"%s\"}".formatted(Conferences.today()))
                .post("/v1/plans/" + plan + "/endings")
                .then()
                .statusCode(422)
                .body("rule", equalTo("B3.4"));
    }

    @Test
    void listsPlansByAreaCategoryAndLength() {
        var child = Families.registered("north-east");
        var plan = Conferences.planFor(child);

        Call.as("chair")
                .queryParam("area", "north-east")
                .queryParam("category", "neglect")
                .queryParam("childId", child.toString())
                .get("/v1/plans")
                .then()
                .statusCode(200)
                .body("items.id", contains(plan));
        Call.as("chair")
                .queryParam("lengthMonthsAtLeast", 18)
                .queryParam("childId", child.toString())
                .get("/v1/plans")
                .then()
                .statusCode(200)
                .body("items", empty());
        Call.as("chair")
                .queryParam("category", "sadness")
                .get("/v1/plans")
                .then()
                .statusCode(400);
    }

    @Test
    void saysWhichPlansHaveChanged() {
        var next = upToNow("begin");
        var plan = Conferences.planFor(Families.registered("north-east"));

        Call.as("chair")
                .queryParam("updatedSince", next)
                .queryParam("limit", 200)
                .get("/v1/plans")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(plan));
        Call.as(TestTokens.of("chair").areas("south-west"))
                .queryParam("updatedSince", next)
                .get("/v1/plans")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(plan)));
    }

    /** Follows the changes to their present end. */
    private static String upToNow(String since) {
        var page = Call.as("chair")
                .queryParam("updatedSince", since)
                .queryParam("limit", 200)
                .get("/v1/plans")
                .then()
                .statusCode(200)
                .body("next", notNullValue())
                .extract();
        String next = page.path("next");
        return page.<List<Object>>path("items").isEmpty() ? next : upToNow(next);
    }

    @Test
    void answersNotModifiedForARecordThatIsKnown() {
        var child = Families.registered("north-east");
        Conferences.planFor(child);
        var path = "/v1/children/" + child + "/conference-record";
        var tag = Call.as("chair").get(path).header("ETag");

        Call.as("chair").header("If-None-Match", tag).get(path).then().statusCode(304);
        Call.as("chair").queryParam("asAt", "2399-01-01").get(path).then().statusCode(400);
        Call.as("chair")
                .queryParam("asAt", Conferences.today().minusDays(1).toString())
                .get(path)
                .then()
                .statusCode(200)
                .body("subjectToPlan", equalTo(false))
                .body("conferences", not(hasItem("held")));
    }
}
