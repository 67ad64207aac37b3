package safeguarding.audit.concerns;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.audit.caseaudits.Audited;
import safeguarding.audit.fixture.Call;
import safeguarding.platform.testing.calls.Path;
import safeguarding.platform.testing.problems.ProblemAssert;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;

@QuarkusTest
@RealServers(service = "qa-audit")
class ImmediateConcernTest {

    @Inject
    RaisingConcern raising;

    private String auditor = "";
    private String caseAudit = "";
    private String team = "";

    @BeforeEach
    void aCase() {
        auditor = Audited.anAuditor();
        caseAudit = Audited.allocated(Audited.drawn(1, Audited.anArea()).getFirst(), auditor);
        team = "S-" + UUID.randomUUID();
    }

    @Test
    void isToldToTheManagersAtOnce() {
        var raised = raise();

        raised.then()
                .statusCode(201)
                .body("standing", equalTo("raised"))
                .body("raisedLate", equalTo(true))
                .body("childId", notNullValue())
                .body("deadlines[0].ruleId", equalTo("QA5"));
        Call.as(manager(team))
                .get("/v1/immediate-concerns?open=true")
                .then()
                .statusCode(200)
                .body("items.concernId", hasItem(Path.idOf(Path.of(raised))));
    }

    @Test
    void isThereForNobodyWhoDoesNotNeedIt() {
        var concern = Path.of(raise());

        for (var stranger : new TestTokens[] {
            manager("S-other"),
            TestTokens.of("head-of-safeguarding"),
            Audited.auditor("S-other"),
            TestTokens.of("chair")
        }) {
            Call.as(stranger).get(concern).then().statusCode(404);
            Call.as(stranger)
                    .get("/v1/immediate-concerns")
                    .then()
                    .body("items.concernId", not(hasItem(Path.idOf(concern))));
        }
        Call.as(Audited.auditor(auditor)).get(concern).then().statusCode(200);
        Call.as("qa-manager").get(concern).then().statusCode(200);
        Call.as("partner-agency").get(concern).then().statusCode(403);
    }

    @Test
    void goesToTheHeadOfSafeguardingWhenNobodyAnswers() {
        var concern = Path.of(raise());
        var head = TestTokens.of("head-of-safeguarding").staff("S-head");

        ConcernStory.escalated(concern);

        Call.as(head).get(concern).then().statusCode(200).body("standing", equalTo("escalated"));
        acknowledge(head, concern, 1).then().statusCode(200).body("acknowledgedBy", equalTo("S-head"));
        ConcernStory.escalated(concern);
        Call.as(head).get(concern).then().body("standing", equalTo("acknowledged"));
    }

    @Test
    void isAcknowledgedByThoseWhoHoldTheCase() {
        var concern = Path.of(raise());

        ProblemAssert.of(resolve(concern, 0)).hasStatus(409);
        acknowledge(manager(team), concern, 0)
                .then()
                .statusCode(200)
                .body("standing", equalTo("acknowledged"))
                .body("deadlines[0].state", equalTo("met"));
        ProblemAssert.of(acknowledge(manager(team), concern, 1)).hasStatus(409);
        resolve(concern, 1).then().statusCode(200).body("standing", equalTo("resolved"));
        ProblemAssert.of(resolve(concern, 2)).hasStatus(409);
    }

    @Test
    void isRaisedByTheAuditorOfTheCase() {
        ProblemAssert.of(Raised.raise("S-other", Raised.body(caseAudit, team, "S-service")))
                .hasStatus(422)
                .namesRule("QA46");
        ProblemAssert.of(Raised.raise(auditor, Raised.body("/" + UUID.randomUUID(), team, "S-service")))
                .hasStatus(400)
                .violates("caseAuditId");
        ProblemAssert.of(Raised.raise(
                        auditor, Raised.body(caseAudit, team, "S-service").replace("2013-11-28", "2098-01-01")))
                .hasStatus(422)
                .namesRule("A5");
    }

    @Test
    void leavesNothingDueWhenRaisedInError() {
        var concern = Path.of(raise());

        Call.as("qa-manager")
                .header("If-Match", "\"0\"")
                .body("{\"reason\": \"Another child.\"}")
                .post(concern + "/withdrawals")
                .then()
                .statusCode(200)
                .body("standing", equalTo("withdrawn"))
                .body("deadlines[0].state", equalTo("withdrawn"));
        Call.as(manager(team)).get("/v1/immediate-concerns?open=true").then().body("items", hasSize(0));
    }

    private Response raise() {
        return Raised.raise(auditor, Raised.body(caseAudit, team, "S-service"));
    }

    private static TestTokens manager(String staffId) {
        return TestTokens.of("team-manager").staff(staffId);
    }

    private static Response acknowledge(TestTokens caller, String concern, int read) {
        return Call.as(caller)
                .header("If-Match", "\"%d\"".formatted(read))
                .body("{\"action\": \"A worker is on the way.\"}")
                .post(concern + "/acknowledgements");
    }

    private static Response resolve(String concern, int read) {
        return Call.as("qa-manager")
                .header("If-Match", "\"%d\"".formatted(read))
                .body("{\"evidence\": \"Seen and safe.\"}")
                .post(concern + "/resolutions");
    }
}
