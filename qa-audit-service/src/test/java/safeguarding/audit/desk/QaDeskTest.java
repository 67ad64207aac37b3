package safeguarding.audit.desk;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.audit.caseaudits.Audited;
import safeguarding.audit.concerns.ConcernStory;
import safeguarding.audit.concerns.Raised;
import safeguarding.audit.fixture.Call;
import safeguarding.platform.testing.calls.Path;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;

@QuarkusTest
@RealServers(service = "qa-audit")
class QaDeskTest {

    private String area = "";
    private String drawn = "";
    private String auditor = "";

    @BeforeEach
    void aDrawnCase() {
        area = Audited.anArea();
        drawn = Audited.drawn(1, area).getFirst();
        auditor = Audited.anAuditor();
    }

    @Test
    void holdsACaseUntilItIsSubmitted() {
        of(manager()).body("lines.kind", hasItem("case-to-allocate"));
        var caseAudit = Audited.allocated(drawn, auditor);

        of(manager()).body("lines.kind", hasItem("case-to-audit")).body("lines.kind", not(hasItem("case-to-allocate")));
        ofOfficer(Audited.auditor(auditor))
                .statusCode(200)
                .body("lines", hasSize(1))
                .body("lines[0].kind", equalTo("case-to-audit"))
                .body("lines[0].overdue", equalTo(false))
                .body("counts.'case-to-audit'", equalTo(1));
        Audited.save(caseAudit, auditor, 0, Audited.judgement("yes", "good"))
                .then()
                .statusCode(200);
        Audited.submit(caseAudit, auditor, 1).then().statusCode(200);

        ofOfficer(Audited.auditor(auditor)).body("lines", hasSize(0));
    }

    @Test
    void holdsACaseThatAuditorsSubmittedUntilItIsModerated() {
        Audited.submitted(drawn, auditor, "yes", "good");
        of(manager()).body("lines.kind", not(hasItem("case-to-moderate")));
        Audited.submitted(drawn, Audited.anAuditor(), "yes", "good");

        of(manager()).body("lines.kind", hasItem("case-to-moderate"));
        Call.creating("qa-manager")
                .body("{\"sampleCaseId\": \"%s\", \"settled\": []}".formatted(drawn))
                .post("/v1/case-moderations")
                .then()
                .statusCode(201);
        of(manager()).body("lines.kind", not(hasItem("case-to-moderate")));
    }

    @Test
    void showsTheHeadOfSafeguardingWhatWasEscalated() {
        var caseAudit = Audited.allocated(drawn, auditor);
        var raised = Raised.raise(auditor, Raised.body(caseAudit, "S-team", "S-service"));
        var head = TestTokens.of("head-of-safeguarding").areas(area);

        of(manager()).body("lines.kind", hasItem("concern-to-acknowledge"));
        of(head).body("lines.kind", not(hasItem("concern-to-acknowledge")));
        ConcernStory.escalated(Path.of(raised));
        of(head).body("lines.kind", hasItem("concern-to-acknowledge"));
    }

    @Test
    void isTheOfficersOwn() {
        ofOfficer(Audited.auditor("S-other")).statusCode(404);
        ofOfficer(TestTokens.of("qa-manager")).statusCode(200);
        Call.as("qa-officer").get("/v1/qa-desk").then().statusCode(403);
    }

    private TestTokens manager() {
        return TestTokens.of("qa-manager").areas(area);
    }

    private static ValidatableResponse of(TestTokens caller) {
        return Call.as(caller).get("/v1/qa-desk").then().statusCode(200);
    }

    private ValidatableResponse ofOfficer(TestTokens caller) {
        return Call.as(caller)
                .get("/v1/qa-officers/%s/desk".formatted(idOf(auditor)))
                .then();
    }

    private static String idOf(String staffId) {
        var cursor = "";
        while (true) {
            var page = Call.as("qa-manager")
                    .get("/v1/qa-officers?limit=200" + cursor)
                    .jsonPath();
            String found = page.getString("items.find { it.staffId == '" + staffId + "' }.officerId");
            if (found != null) {
                return found;
            }
            cursor = "&cursor=" + page.getString("next");
        }
    }
}
