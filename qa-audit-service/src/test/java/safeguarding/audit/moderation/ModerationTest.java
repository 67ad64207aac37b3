package safeguarding.audit.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.audit.caseaudits.Audited;
import safeguarding.audit.fixture.Call;
import safeguarding.audit.programmes.Programmed;
import safeguarding.platform.testing.calls.Path;
import safeguarding.platform.testing.problems.ProblemAssert;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;

@QuarkusTest
@RealServers(service = "qa-audit")
class ModerationTest {

    private static final String GRADE =
            "{\"about\": \"case-grade\", \"value\": \"good\", \"reason\": \"The plan changed something.\"}";

    private String audit = "";
    private List<String> cases = List.of();
    private String first = "";
    private String second = "";

    @BeforeEach
    void twoAuditors() {
        audit = Programmed.audit("child-protection-plan", ", \"secondAuditors\": 100");
        cases = Audited.drawn(audit, 2, Audited.anArea());
        first = Audited.anAuditor();
        second = Audited.anAuditor();
    }

    @Test
    void waitsForEveryAuditorOfTheCase() {
        Audited.submitted(cases.getFirst(), first, "yes", "good");
        ProblemAssert.of(moderate("")).hasStatus(422).namesRule("QA23");
        Audited.allocated(cases.getFirst(), second);

        ProblemAssert.of(moderate("")).hasStatus(422).namesRule("QA23");
        disagreements().then().statusCode(200).body("items", hasSize(0));
        counting(0);
    }

    @Test
    void settlesEachDisagreementByOneOfWhatTheAuditorsSaid() {
        disputed();
        disagreements()
                .then()
                .statusCode(200)
                .body("items.about", equalTo(List.of("steps-smart", "case-grade")))
                .body("items[0].answers.'%s'".formatted(first), equalTo("yes"))
                .body("items[0].answers.'%s'".formatted(second), equalTo("partly"));
        counting(0);

        ProblemAssert.of(moderate(GRADE)).hasStatus(400).violates("settled.steps-smart");
        ProblemAssert.of(moderate(GRADE + ", " + steps("no"))).hasStatus(400).violates("settled.steps-smart");
        ProblemAssert.of(moderate(
                        GRADE + ", " + steps("yes") + ", " + steps("yes").replace("steps-smart", "record-clear")))
                .hasStatus(400)
                .violates("settled.record-clear");
        moderate(GRADE + ", " + steps("partly")).then().statusCode(201).body("settled", hasSize(2));
        ProblemAssert.of(moderate(GRADE + ", " + steps("yes"))).hasStatus(409);
        counting(1);
    }

    @Test
    void isMadeByNobodyWhoAuditedTheCase() {
        disputed();

        ProblemAssert.of(moderate(TestTokens.of("qa-manager").staff(first), GRADE + ", " + steps("yes")))
                .hasStatus(422)
                .namesRule("QA24");
        moderate(TestTokens.of("qa-officer").staff("S-third"), GRADE).then().statusCode(403);
    }

    @Test
    void isPutRightWithAReason() {
        disputed();
        var moderation = Path.of(moderate(GRADE + ", " + steps("yes")));

        var corrected = Call.as("qa-manager")
                .header("If-Match", "\"0\"")
                .body("{\"settled\": [%s, %s], \"reason\": \"Mistyped.\"}".formatted(GRADE, steps("partly")))
                .post(moderation + "/corrections");

        corrected.then().statusCode(200).body("correctionReason", equalTo("Mistyped."));
        Call.as("head-of-safeguarding").get(moderation).then().statusCode(200);
        Call.as("head-of-safeguarding")
                .get("/v1/case-moderations?auditId=" + Path.idOf(audit))
                .then()
                .statusCode(200)
                .body("items.moderationId", hasItem(Path.idOf(moderation)));
    }

    @Test
    void isOfTheSampleOfItsAudit() {
        Call.as("qa-officer")
                .get("/v1/samples?auditId=" + Path.idOf(audit))
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].drawn", equalTo(2));
    }

    @Test
    void measuresHowFarAuditorsAgree() {
        disputed();
        Audited.submitted(cases.getLast(), first, "yes", "good");
        Audited.submitted(cases.getLast(), second, "yes", "good");

        Call.as("qa-officer")
                .get(audit + "/agreement")
                .then()
                .statusCode(200)
                .body("cases", equalTo(2))
                .body("moderated", equalTo(0))
                .body("grades.method", equalTo("cohen-linear"))
                .body("grades.n", equalTo(2))
                .body("questions.find { it.question == 'steps-smart' }.agreement.observed", equalTo(50.0f))
                .body("questions.find { it.question == 'steps-smart' }.agreement.kappa", equalTo(0.0f))
                .body("questions.find { it.question == 'record-clear' }.agreement.kappa", nullValue());
    }

    @Test
    void measuresWhatWasSaidBeforeAnybodyCouldLook() {
        disputed();
        var mine = Call.as(Audited.auditor(second))
                .get("/v1/case-audits?auditor=" + second)
                .<String>path("items[0].caseAuditId");
        Call.as(Audited.auditor(second))
                .header("If-Match", "\"2\"")
                .body("{\"reason\": \"I see it otherwise now.\", \"judgement\": %s}"
                        .formatted(Audited.judgement("yes", "good")))
                .post("/v1/case-audits/" + mine + "/corrections")
                .then()
                .statusCode(200);

        disagreements().then().statusCode(200).body("items", hasSize(0));
        Call.as("qa-manager")
                .get(audit + "/agreement")
                .then()
                .statusCode(200)
                .body("questions.find { it.question == 'steps-smart' }.agreement.observed", equalTo(0.0f))
                .body("grades.observed", equalTo(66.7f));
        counting(1);
    }

    @Test
    void measuresAllAnswersTogether() {
        disputed();

        // Of the 22 questions of the tool that two answered in the case, one was answered differently.
        var overall = Call.as("qa-manager").get(audit + "/agreement").then().statusCode(200);
        overall.body("overall.method", equalTo("cohen"));
        var n = overall.extract().<Integer>path("overall.n");
        var observed = overall.extract().<Float>path("overall.observed");
        assertThat(n)
                .isEqualTo(overall.extract()
                        .<List<String>>path("questions.question")
                        .size());
        assertThat(observed).isEqualTo(Math.round((n - 1) * 1000f / n) / 10f);
    }

    @Test
    void reportsWhereAuditorsDisagreeAndWhatWasSettled() {
        disputed();
        Audited.submitted(cases.getLast(), first, "yes", "good");
        report().body("auditedOnce", equalTo(1))
                .body("open", equalTo(0))
                .body("secondAuditorsPlanned", equalTo(100))
                .body("unsettled", equalTo(1))
                .body("agreement.cases", equalTo(1))
                .body("cases.sampleCaseId", equalTo(List.of(cases.getFirst())))
                .body("cases[0].auditors", equalTo(List.of(first, second)))
                .body("cases[0].disagreements.about", equalTo(List.of("steps-smart", "case-grade")))
                .body("cases[0].moderation", nullValue());

        moderate(GRADE + ", " + steps("yes")).then().statusCode(201);
        report().body("unsettled", equalTo(0)).body("cases[0].moderation.settled.about", hasItem("steps-smart"));

        Audited.allocated(cases.getLast(), second);
        report().body("auditedOnce", equalTo(0)).body("open", equalTo(1));
        Call.as("qa-officer").get(audit + "/moderation-report").then().statusCode(403);
    }

    @Test
    void isMadeOnceThoughTwoAskAtOnce() throws Exception {
        disputed();
        var settled = GRADE + ", " + steps("yes");
        try (var both = Executors.newFixedThreadPool(2)) {
            var one = both.submit(() -> moderate(settled).statusCode());
            var other = both.submit(() -> moderate(settled).statusCode());

            assertThat(List.of(one.get(), other.get())).containsExactlyInAnyOrder(201, 409);
        }
    }

    private ValidatableResponse report() {
        return Call.as("qa-manager").get(audit + "/moderation-report").then().statusCode(200);
    }

    @Test
    void isComparedWithTheAuditBefore() {
        disputed();
        moderate(GRADE + ", " + steps("yes")).then().statusCode(201);

        Call.as("qa-officer")
                .get(audit + "/comparison?question=steps-smart")
                .then()
                .statusCode(200)
                .body("audits", hasSize(1))
                .body("rows[0].shares[0].met", equalTo(1))
                .body("rows[0].shares[0].n", equalTo(1))
                .body("rows[0].changes", hasSize(0));
        Call.as("qa-officer").get(audit + "/comparison").then().body("rows[0].shares[0].percent", equalTo(100.0f));
        ProblemAssert.of(Call.as("qa-officer").get(audit + "/comparison?question=nothing"))
                .hasStatus(400)
                .violates("question");
    }

    /** Two auditors who disagree about the steps and the grade of the first case. */
    private void disputed() {
        Audited.submitted(cases.getFirst(), first, "yes", "good");
        var path = Audited.allocated(cases.getFirst(), second);
        var other = Audited.judgement("yes", "requires-improvement-to-be-good")
                .replace("\"steps-smart\": {\"value\": \"yes\"}", "\"steps-smart\": {\"value\": \"partly\"}");
        Audited.save(path, second, 0, other).then().statusCode(200);
        Audited.submit(path, second, 1).then().statusCode(200);
    }

    private void counting(int counted) {
        Call.as("qa-manager")
                .get(audit + "/comparison")
                .then()
                .statusCode(200)
                .body("audits[0].cases", equalTo(counted));
    }

    private static String steps(String value) {
        return "{\"about\": \"steps-smart\", \"value\": \"%s\", \"reason\": \"Two of three have a day.\"}"
                .formatted(value);
    }

    private Response moderate(String settled) {
        return moderate(TestTokens.of("qa-manager").staff("S-moderator"), settled);
    }

    private Response moderate(TestTokens caller, String settled) {
        return Call.creating(caller)
                .body("{\"sampleCaseId\": \"%s\", \"settled\": [%s]}".formatted(cases.getFirst(), settled))
                .post("/v1/case-moderations");
    }

    private Response disagreements() {
        return Call.as("qa-manager").get("/v1/sample-cases/" + cases.getFirst() + "/disagreements");
    }
}
