package safeguarding.audit.actions;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.audit.findings.Found;
import safeguarding.audit.fixture.Call;
import safeguarding.audit.fixture.Step;
import safeguarding.audit.recommendations.Recommended;
import safeguarding.platform.testing.calls.Path;
import safeguarding.platform.testing.problems.ProblemAssert;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;

@QuarkusTest
@RealServers(service = "qa-audit")
class ImprovementActionsTest {

    private static final String REASON = "{\"reason\": \"The list is of another training.\"}";

    @Test
    void closesOnlyWithEvidenceThatWasAccepted() {
        var action = Agreed.agreed();
        assertNotClosed(action);
        Agreed.handIn(action);
        assertNotClosed(action);

        by("S1301", action, "/acceptances", "").then().statusCode(200).body("standing", equalTo("accepted"));
        by("S1301", action, "/closures", "")
                .then()
                .statusCode(200)
                .body("standing", equalTo("closed"))
                .body("deadlines[0].ruleId", equalTo("QA36"))
                .body("deadlines[0].state", equalTo("met"))
                .body("steps.kind", equalTo(List.of("evidence-given", "accepted", "closed")));
        ProblemAssert.of(by("S1301", action, "/closures", "")).hasStatus(409);
    }

    @Test
    void isOpenAgainWhenTheEvidenceIsSentBack() {
        var action = Agreed.agreed();
        ProblemAssert.of(by("S1301", action, "/returns", REASON)).hasStatus(409);
        Agreed.handIn(action);

        by("S1301", action, "/returns", REASON)
                .then()
                .statusCode(200)
                .body("standing", equalTo("open"))
                .body("deadlines[0].state", equalTo("open"));
        ProblemAssert.of(by("S1301", action, "/acceptances", "")).hasStatus(409);
    }

    @Test
    void isNotAcceptedByWhoHandedItIn() {
        var action = Agreed.agreed();
        Agreed.step("qa-officer", "S1301", action, "/evidence", "{\"evidence\": \"The list.\"}")
                .then()
                .statusCode(200);

        ProblemAssert.of(by("S1301", action, "/acceptances", "")).hasStatus(422).namesRule("QA37");
        by("S1302", action, "/acceptances", "").then().statusCode(200);
    }

    @Test
    void movesWhatIsDueWhenItIsExtended() {
        var action = Agreed.agreed();

        by("S1301", action, "/extensions", "{\"dueOn\": \"2099-02-27\", \"reason\": \"The trainer was ill.\"}")
                .then()
                .statusCode(200)
                .body("dueOn", equalTo("2099-02-27"))
                .body("deadlines", hasSize(1))
                .body("deadlines[0].dueOn", equalTo("2099-02-27"))
                .body("steps[0].dueOn", equalTo("2099-02-27"));
        ProblemAssert.of(by("S1301", action, "/extensions", "{\"dueOn\": \"2099-02-27\", \"reason\": \"Again.\"}"))
                .hasStatus(400)
                .violates("dueOn");
    }

    @Test
    void remindsOfWhatIsOverdue() {
        var action = Agreed.agreed("2013-01-31");

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> Call.as("qa-officer")
                        .get(action)
                        .then()
                        .body("reminders", greaterThan(0))
                        .body("deadlines[0].state", equalTo("overdue")));
    }

    @Test
    void owesNothingOnceItIsWithdrawn() {
        var action = Agreed.agreed();

        by("S1301", action, "/withdrawals", REASON)
                .then()
                .statusCode(200)
                .body("standing", equalTo("withdrawn"))
                .body("deadlines[0].state", equalTo("withdrawn"));
        ProblemAssert.of(by("S1301", action, "/evidence", "{\"evidence\": \"The list.\"}"))
                .hasStatus(409);
    }

    @Test
    void isOfAFindingOrOfARecommendationThatIsNotOver() {
        var details = ", \"dueOn\": \"2099-01-30\", \"details\": " + Agreed.details() + "}";
        var recommendation = "{\"recommendationId\": \"%s\"".formatted(Path.idOf(Recommended.registered("")));
        var finding = Found.recorded();
        Step.post("qa-officer", finding, "/withdrawals", REASON).then().statusCode(200);

        Agreed.agreeing(recommendation + details)
                .then()
                .statusCode(201)
                .body("recommendation", notNullValue())
                .body("finding", nullValue());
        ProblemAssert.of(Agreed.agreeing(Agreed.ofFinding(finding, "2099-01-30")))
                .hasStatus(409);
        ProblemAssert.of(Agreed.agreeing("{\"findingId\": \"%s\"".formatted(UUID.randomUUID()) + details))
                .hasStatus(400)
                .violates("findingId");
        ProblemAssert.of(Agreed.agreeing("{\"area\": \"north-east\"" + details)).hasStatus(400);
    }

    @Test
    void isForItsArea() {
        var action = Agreed.agreed();
        var theirs = TestTokens.of("team-manager").areas("south-west");

        Call.as(theirs).get(action).then().statusCode(404);
        Call.as(theirs)
                .header("If-Match", "\"0\"")
                .body("{\"evidence\": \"The list.\"}")
                .post(action + "/evidence")
                .then()
                .statusCode(404);
        Call.as("team-manager")
                .header("If-Match", "\"0\"")
                .post(action + "/closures")
                .then()
                .statusCode(403);
    }

    @Test
    void listsWhatIsOverdueOfAnOwner() {
        var action = Path.idOf(Agreed.agreed());

        assertListed("2099-01-31", action, true);
        assertListed("2099-01-30", action, false);
    }

    private static Response by(String staff, String action, String below, String body) {
        return Agreed.step("qa-officer", staff, action, below, body);
    }

    private static void assertNotClosed(String action) {
        ProblemAssert.of(by("S1301", action, "/closures", "")).hasStatus(422).namesRule("QA2");
    }

    private static void assertListed(String overdueOn, String action, boolean listed) {
        String finding =
                Call.as("qa-manager").get("/v1/improvement-actions/" + action).path("finding");
        Call.as("qa-manager")
                .get("/v1/improvement-actions?owner=S2002&team=ne-2&findingId=%s&overdueOn=%s"
                        .formatted(Path.idOf(finding), overdueOn))
                .then()
                .statusCode(200)
                .body("items.actionId", equalTo(listed ? List.of(action) : List.of()));
    }
}
