package safeguarding.audit.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import safeguarding.audit.fixture.Call;
import safeguarding.audit.fixture.Step;
import safeguarding.audit.programmes.Programmed;
import safeguarding.audit.themes.Themes;
import safeguarding.platform.testing.calls.Path;
import safeguarding.platform.testing.events.EventScenario;
import safeguarding.platform.testing.problems.ProblemAssert;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;

@QuarkusTest
@RealServers(service = "qa-audit")
class AuditFindingsTest {

    @Test
    void closesOnlyWhenTheLatestReAuditShowsImprovement() {
        var theme = Themes.id();
        var finding = ofTheme(theme, Found.evidenced());
        assertNotClosed(finding);

        held(finding, Found.figures(Found.laterAudit(theme), 4, 5, 10))
                .then()
                .statusCode(200)
                .body("standing", equalTo("re-audited"))
                .body("reAudits[0].improved", equalTo(false));
        assertNotClosed(finding);

        held(finding, Found.figures(Found.laterAudit(theme), 4, 6, 10))
                .then()
                .statusCode(200)
                .body("reAudits[1].after", equalTo(60.0f))
                .body("reAudits[1].workedOut", equalTo(false))
                .body("reAudits[1].improved", equalTo(true));
        Step.post("qa-officer", finding, "/closures")
                .then()
                .statusCode(200)
                .body("standing", equalTo("closed"))
                .body("closedOn", notNullValue());
        ProblemAssert.of(Step.post("qa-officer", finding, "/closures")).hasStatus(409);
    }

    @Test
    void doesNotTakeTypedFiguresWhereItCountsItself() {
        var theme = Themes.id();
        var finding = ofTheme(theme, Found.graded());
        var later = Found.laterAudit(theme);

        ProblemAssert.of(held(finding, Found.figures(later, 4, 9, 10)))
                .hasStatus(400)
                .violates("evidence");
        ProblemAssert.of(held(finding, "{\"auditId\": \"%s\"}".formatted(Path.idOf(later))))
                .hasStatus(422)
                .namesRule("QA39");
    }

    @Test
    void isFollowedUpByAReportedAuditOfItsTheme() {
        var theme = Themes.id();
        var finding = ofTheme(theme, Found.evidenced());

        ProblemAssert.of(held(finding, Found.figures(Found.firstAudit(theme), 4, 9, 10)))
                .hasStatus(422)
                .namesRule("QA38");
        ProblemAssert.of(held(finding, Found.figures(Found.laterAudit(Themes.id()), 4, 9, 10)))
                .hasStatus(422)
                .namesRule("QA38");
        ProblemAssert.of(held(finding, Found.figures(Found.laterAudit(theme), 4, 11, 10)))
                .hasStatus(400)
                .violates("after.met");
    }

    @Test
    void isAnsweredByTheAreaAndBySomebodyElseNotSeen() {
        var finding = Found.recorded();
        var answer = "{\"answer\": \"We train all who chair core groups.\"}";
        var ours = TestTokens.of("team-manager").staff("S-ne").areas("north-east");
        var theirs = TestTokens.of("team-manager").areas("south-west");

        Call.as(theirs).get(finding).then().statusCode(404);
        Call.as(theirs)
                .header("If-Match", "\"0\"")
                .body(answer)
                .post(finding + "/answers")
                .then()
                .statusCode(404);
        Call.as(ours)
                .header("If-Match", "\"0\"")
                .body(answer)
                .post(finding + "/answers")
                .then()
                .statusCode(200)
                .body("standing", equalTo("answered"))
                .body("answeredBy", equalTo("S-ne"));
        Call.as(ours)
                .header("If-Match", "\"0\"")
                .body(answer)
                .post(finding + "/answers")
                .then()
                .statusCode(412);
    }

    @Test
    void doesNotCloseAStrength() {
        var strength = Found.details("null", "").replace("area-for-improvement", "strength");
        var finding = Path.of(Found.recording(Programmed.audit("child-protection-plan"), Found.theme(), strength));

        ProblemAssert.of(Step.post("qa-officer", finding, "/closures")).hasStatus(409);
        ProblemAssert.of(Step.post("qa-officer", finding, "/answers", "{\"answer\": \"Good.\"}"))
                .hasStatus(409);
    }

    @Test
    void namesWhatItsLevelNeedsAndAGradeOfItsScale() {
        var audit = Programmed.audit("child-protection-plan");
        var details = Found.details(Found.graded(), "");

        ProblemAssert.of(Found.recording(audit, "{\"level\": \"area\"}", details))
                .hasStatus(400)
                .violates("place.area");
        ProblemAssert.of(Found.recording(audit, "{\"level\": \"team\", \"area\": \"north-east\"}", details))
                .hasStatus(400)
                .violates("place.team");
        ProblemAssert.of(Found.recording(
                        audit,
                        Found.theme(),
                        Found.details(Found.graded(), Found.weak().replace("inadequate", "adequate"))))
                .hasStatus(422)
                .namesRule("F3");
        ProblemAssert.of(Found.recording(audit, Found.theme(), Found.details(Found.graded(), ", \"grade\": \"good\"")))
                .hasStatus(400)
                .violates("details.grade");
        ProblemAssert.of(Found.recording(audit, Found.theme(), Found.details("null", "")))
                .hasStatus(400)
                .violates("details.measure");
    }

    @Test
    void keepsItsMeasureOnceAReAuditWasMeasured() {
        var theme = Themes.id();
        var finding = ofTheme(theme, Found.evidenced());
        held(finding, Found.figures(Found.laterAudit(theme), 4, 5, 10)).then().statusCode(200);
        var easier = Found.details(Found.evidenced().replace("60", "50"), "");

        ProblemAssert.of(Step.put("qa-officer", finding, "", "{\"details\": %s}".formatted(easier)))
                .hasStatus(409);
    }

    @Test
    void tellsWorkforceOfAThemeGradedWeakWithItsPracticeDomain() {
        var audit = Programmed.audit("child-protection-plan");
        var details = Found.details(Found.graded(), Found.weak());
        try (var scenario = EventScenario.on("safeguarding.qa-audit.v1")) {
            scenario.when(() -> Found.recording(audit, Found.theme(), details)
                            .then()
                            .statusCode(201))
                    .await("theme-graded-weak.v1")
                    .verify(event -> assertThat(
                                    event.data().get("practiceDomain").asText())
                            .isEqualTo("intervention-and-skills"));
        }
    }

    @Test
    void tellsOfNoWeaknessInAGoodGrade() {
        var audit = Programmed.audit("child-protection-plan");
        var good = Found.details(Found.graded(), Found.weak().replace("inadequate", "good"));
        try (var scenario = EventScenario.on("safeguarding.qa-audit.v1")) {
            scenario.when(() ->
                            Found.recording(audit, Found.theme(), good).then().statusCode(201))
                    .await("audit-finding-recorded.v1")
                    .verify(event ->
                            assertThat(event.data().get("level").asText()).isEqualTo("theme"));
            scenario.when(Found::recorded).await("audit-finding-recorded.v1");
            assertThat(scenario.events()).noneMatch(event -> event.is("theme-graded-weak.v1"));
        }
    }

    @Test
    void listsByAuditKindAndArea() {
        var finding = Found.recorded();
        String audit = Call.as("qa-manager").get(finding).path("audit");

        Call.as("reform-manager")
                .get("/v1/audit-findings?kind=area-for-improvement&criticality=high&area=north-east&auditId="
                        + Path.idOf(audit))
                .then()
                .statusCode(200)
                .body("items.findingId", equalTo(List.of(Path.idOf(finding))));
    }

    private static String ofTheme(String theme, String measure) {
        return Path.of(Found.recording(Found.firstAudit(theme), Found.theme(), Found.details(measure, "")));
    }

    private static Response held(String finding, String figures) {
        return Step.post("qa-officer", finding, "/re-audits", figures);
    }

    private static void assertNotClosed(String finding) {
        ProblemAssert.of(Step.post("qa-officer", finding, "/closures"))
                .hasStatus(422)
                .namesRule("QA3");
    }
}
