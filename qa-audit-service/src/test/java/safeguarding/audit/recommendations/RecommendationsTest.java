package safeguarding.audit.recommendations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.audit.fixture.Call;
import safeguarding.audit.fixture.ReportedAudit;
import safeguarding.audit.fixture.Step;
import safeguarding.audit.programmes.Programmed;
import safeguarding.platform.testing.calls.Path;
import safeguarding.platform.testing.problems.ProblemAssert;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;

@QuarkusTest
@RealServers(service = "qa-audit")
class RecommendationsTest {

    @Test
    void isDueOnTheDayThatItNames() {
        Call.as("team-manager")
                .get(Recommended.registered(""))
                .then()
                .statusCode(200)
                .body("standing", equalTo("open"))
                .body("deadlines[0].ruleId", equalTo("QA30"))
                .body("deadlines[0].dueOn", equalTo("2014-03-31"));
    }

    @Test
    void movesWhatIsDueWithItsDay() {
        var path = Recommended.registered("");

        Step.put("qa-manager", path, "", "{\"details\": %s}".formatted(Recommended.details("", "2014-06-30")))
                .then()
                .statusCode(200)
                .body("deadlines", hasSize(1))
                .body("deadlines[0].dueOn", equalTo("2014-06-30"));
    }

    @Test
    void doesNotCloseBecauseItIsImplemented() {
        var path = Recommended.registered("");
        Recommended.goes(path, "in-progress", "");
        Recommended.goes(path, "implemented", "");

        ProblemAssert.of(Recommended.step("qa-manager", path, "closed", ""))
                .hasStatus(422)
                .namesRule("QA31");

        Call.as("qa-manager").get(path).then().body("deadlines[0].state", equalTo("met"));
    }

    @Test
    void closesOnceAnAuditFoundThatItStuck() {
        var path = Recommended.registered("");
        var audit = Path.idOf(ReportedAudit.report(Programmed.audit("child-protection-plan")));
        var tested = ", \"auditId\": \"%s\", \"embedded\": %s";
        Recommended.tests(path, '"' + audit + '"').then().statusCode(200);
        Recommended.goes(path, "implemented", "");
        Recommended.goes(path, "tested", tested.formatted(audit, false));
        ProblemAssert.of(Recommended.step("qa-manager", path, "closed", ""))
                .hasStatus(422)
                .namesRule("QA31");
        Recommended.goes(path, "tested", tested.formatted(audit, true));
        Recommended.goes(path, "closed", "");

        Call.as("reform-manager")
                .get(path)
                .then()
                .body("embedded", equalTo(true))
                .body("steps.standing", equalTo(List.of("implemented", "tested", "tested", "closed")));
    }

    @Test
    void isNotTestedByAnAuditThatWasNotReported() {
        var path = Recommended.registered("");
        var audit = Path.idOf(Programmed.audit("child-protection-plan"));
        Recommended.tests(path, '"' + audit + '"').then().statusCode(200);
        Recommended.goes(path, "implemented", "");

        ProblemAssert.of(Recommended.step(
                        "qa-manager", path, "tested", ", \"auditId\": \"%s\", \"embedded\": true".formatted(audit)))
                .hasStatus(422)
                .namesRule("QA32");
    }

    @Test
    void closesWithoutATestOnlyWhenTheManagerSaysWhy() {
        var path = Recommended.registered("");

        ProblemAssert.of(Recommended.step("qa-officer", path, "closed", ", \"withoutTest\": true"))
                .hasStatus(422)
                .namesRule("QA31");
        Recommended.goes(path, "closed", ", \"withoutTest\": true");
        ProblemAssert.of(Recommended.step("qa-manager", path, "in-progress", ""))
                .hasStatus(409);
    }

    @Test
    void takesATestWithTheAuditAndWhatItFound() {
        var path = Recommended.registered("");
        Recommended.goes(path, "implemented", "");

        ProblemAssert.of(Recommended.step("qa-manager", path, "tested", ""))
                .hasStatus(400)
                .violates("auditId");
        ProblemAssert.of(Recommended.tests(path, '"' + UUID.randomUUID().toString() + '"'))
                .hasStatus(400)
                .violates("auditIds");
    }

    @Test
    void refusesADayAhead() {
        var body = Recommended.body("", "2030-03-31").replace("2013-11-14", "2099-01-01");

        ProblemAssert.of(Call.creating("qa-manager").body(body).post("/v1/audit-recommendations"))
                .hasStatus(422)
                .namesRule("A5");
    }

    @Test
    void takesOneOfTwoWhoWriteAtOnce() {
        var path = Recommended.registered("");
        var step = "{\"standing\": \"in-progress\", \"on\": \"2013-11-27\", \"evidence\": \"Begun.\"}";
        var first = Call.as("qa-manager").header("If-Match", "\"0\"").body(step).post(path + "/steps");

        first.then().statusCode(200);
        Call.as("qa-officer")
                .header("If-Match", "\"0\"")
                .body(step)
                .post(path + "/steps")
                .then()
                .statusCode(412);
        Call.as("qa-officer").body(step).post(path + "/steps").then().statusCode(428);
    }

    @Test
    void showsAnAreaToItsOwn() {
        var path = Recommended.registered("north-east");
        var elsewhere = TestTokens.of("team-manager").areas("south-west");

        Call.as(elsewhere).get(path).then().statusCode(404);
        Call.as(elsewhere)
                .get("/v1/audit-recommendations?limit=200")
                .then()
                .statusCode(200)
                .body("items.recommendationId", not(hasItem(Path.idOf(path))));
        Call.as(TestTokens.of("team-manager").areas("north-east"))
                .get("/v1/audit-recommendations?limit=200&source=committee&standing=open&area=north-east")
                .then()
                .body("items.recommendationId", hasItem(Path.idOf(path)));
    }

    @Test
    void listsWhatIsOverdueAndWhatAnAuditTests() {
        var path = Recommended.registered("");
        var audit = Path.idOf(Programmed.audit("child-protection-plan"));
        Recommended.tests(path, '"' + audit + '"').then().statusCode(200);

        assertListed("auditId=" + audit + "&overdueOn=2014-04-01", path, true);
        assertListed("auditId=" + audit + "&overdueOn=2014-03-31", path, false);
    }

    @Test
    void tellsWhatChanged() {
        String begin = Call.as("qa-manager")
                .get("/v1/audit-recommendations?updatedSince=begin&limit=200")
                .path("next");
        assertThat(begin).isNotBlank();
        ProblemAssert.of(Call.as("qa-manager").get("/v1/audit-recommendations?updatedSince=begin&owner=S1"))
                .hasStatus(400)
                .violates("updatedSince");
    }

    private static void assertListed(String filter, String path, boolean listed) {
        var has = hasItem(Path.idOf(path));
        Call.as("qa-manager")
                .get("/v1/audit-recommendations?limit=200&" + filter)
                .then()
                .statusCode(200)
                .body("items.recommendationId", listed ? has : not(has));
    }
}
