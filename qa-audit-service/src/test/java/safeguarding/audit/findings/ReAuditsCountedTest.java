package safeguarding.audit.findings;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import safeguarding.audit.caseaudits.Audited;
import safeguarding.audit.fixture.ReportedAudit;
import safeguarding.audit.fixture.Step;
import safeguarding.audit.themes.Themes;
import safeguarding.platform.testing.calls.Path;
import safeguarding.platform.testing.problems.ProblemAssert;
import safeguarding.platform.testing.servers.RealServers;

/** Re-audits whose figures the service counts itself, from cases that were really audited. */
@QuarkusTest
@RealServers(service = "qa-audit")
class ReAuditsCountedTest {

    private static final String STEPS =
            "{\"kind\": \"question\", \"question\": \"steps-smart\", \"words\": \"Steps say who and when.\", \"target\": 60}";

    private final String area = Audited.anArea();

    @Test
    void closesOnGradesOfBothAuditsAtItsArea() {
        var theme = Themes.id();
        var first = audited(Found.firstAudit(theme), "no", "inadequate");
        var finding = Path.of(Found.recording(first, Found.area(area), Found.details(Found.graded(), "")));

        reAudited(finding, theme, "yes", "good")
                .body("reAudits[0].workedOut", equalTo(true))
                .body("reAudits[0].metBefore", equalTo(0))
                .body("reAudits[0].nBefore", equalTo(2))
                .body("reAudits[0].metAfter", equalTo(2))
                .body("reAudits[0].nAfter", equalTo(2))
                .body("reAudits[0].improved", equalTo(true));
        Step.post("qa-officer", finding, "/closures").then().statusCode(200).body("standing", equalTo("closed"));
    }

    @Test
    void staysOpenWhenTheAnswersAreNoBetter() {
        var theme = Themes.id();
        var first = audited(Found.firstAudit(theme), "no", "inadequate");
        var finding = Path.of(Found.recording(first, Found.area(area), Found.details(STEPS, "")));

        reAudited(finding, theme, "no", "good")
                .body("reAudits[0].metAfter", equalTo(0))
                .body("reAudits[0].nAfter", equalTo(2))
                .body("reAudits[0].improved", equalTo(false));
        ProblemAssert.of(Step.post("qa-officer", finding, "/closures"))
                .hasStatus(422)
                .namesRule("QA3");
    }

    @Test
    void countsNoCaseOfAnotherArea() {
        var theme = Themes.id();
        var first = audited(Found.firstAudit(theme), "no", "inadequate");
        var elsewhere = Found.area("area-of-nobody");
        var finding = Path.of(Found.recording(first, elsewhere, Found.details(Found.graded(), "")));
        var again = ReportedAudit.report(audited(Found.secondAudit(theme), "yes", "good"));

        ProblemAssert.of(held(finding, again)).hasStatus(422).namesRule("QA39");
    }

    /** Two cases of the area are audited. */
    private String audited(String audit, String yes, String grade) {
        Audited.drawn(audit, 2, area).forEach(drawn -> Audited.submitted(drawn, Audited.anAuditor(), yes, grade));
        return audit;
    }

    private ValidatableResponse reAudited(String finding, String theme, String yes, String grade) {
        var again = ReportedAudit.report(audited(Found.secondAudit(theme), yes, grade));
        return held(finding, again).then().statusCode(200);
    }

    private static Response held(String finding, String again) {
        return Step.post("qa-officer", finding, "/re-audits", "{\"auditId\": \"%s\"}".formatted(Path.idOf(again)));
    }
}
