package safeguarding.audit.caseaudits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.audit.fixture.Call;
import safeguarding.audit.officers.Officers;
import safeguarding.platform.testing.calls.Path;
import safeguarding.platform.testing.problems.ProblemAssert;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.servers.RunningServers;
import safeguarding.platform.testing.tokens.TestTokens;
import safeguarding.platform.time.CivilTime;

@QuarkusTest
@RealServers(service = "qa-audit")
class CaseAuditTest {

    private static final String GRADE = "good";

    private String area = "";
    private List<String> cases = List.of();
    private String auditor = "";

    @BeforeEach
    void drawnCases() {
        area = Audited.anArea();
        cases = Audited.drawn(2, area);
        auditor = Audited.anAuditor();
    }

    @Test
    void isAllocatedWithADayByWhichItIsDue() {
        var allocated = Audited.allocate(cases.getFirst(), auditor);

        allocated
                .then()
                .statusCode(201)
                .body("state", equalTo("allocated"))
                .body("area", equalTo(area))
                .body("deadlines", hasSize(1))
                .body("deadlines[0].ruleId", equalTo("QA1"))
                .body("score", nullValue());
        assertThat(allocated.asString()).doesNotContain("\"childId\"");
        String audit = allocated.path("audit");
        Call.as("qa-officer").get(audit.replaceFirst("^.*/v1", "/v1")).then().body("standing", equalTo("in-fieldwork"));
    }

    @Test
    void isNotAllocatedToSomebodyWithAConflict() {
        var ofTheTeam = Officers.registered("ne-assessment-1");

        ProblemAssert.of(Audited.allocate(cases.getFirst(), ofTheTeam))
                .hasStatus(422)
                .namesRule("QA4");
        ProblemAssert.of(Audited.allocate(cases.getFirst(), "S-nobody"))
                .hasStatus(422)
                .namesRule("QA4");
        declareConflict(cases.getFirst(), auditor);
        ProblemAssert.of(Audited.allocate(cases.getFirst(), auditor))
                .hasStatus(422)
                .namesRule("QA4");
        Audited.allocate(cases.getLast(), auditor).then().statusCode(201);
        ProblemAssert.of(Audited.allocate(cases.getLast(), auditor))
                .hasStatus(422)
                .namesRule("QA20");
    }

    private static void declareConflict(String sampleCase, String staffId) {
        var path = "/v1/sample-cases/" + sampleCase;
        Call.as("qa-manager")
                .header("If-Match", Call.as("qa-manager").get(path).header("ETag"))
                .body("{\"conflicts\": [{\"staffId\": \"%s\", \"ground\": \"knows-the-family\"}]}".formatted(staffId))
                .put(path + "/conflicts")
                .then()
                .statusCode(200);
    }

    @Test
    void isAllocatedOnceThoughTwoAskAtOnce() throws Exception {
        try (var pool = Executors.newFixedThreadPool(2)) {
            Callable<Integer> allocating =
                    () -> Audited.allocate(cases.getFirst(), auditor).statusCode();
            var answers = pool.invokeAll(List.of(allocating, allocating)).stream()
                    .map(each -> each.resultNow())
                    .toList();
            assertThat(answers).containsExactlyInAnyOrder(201, 422);
        }
    }

    @Test
    void keepsADraftPieceByPieceAndReadsItBackWhole() {
        var path = Audited.allocated(cases.getFirst(), auditor);
        var evidence = "{\"what\": \"Held on 14 May\", \"where\": \"Minutes\", \"effectiveOn\": \"2012-05-14\"}";

        answer(path, 0, "first-in-time", "{\"value\": \"yes\", \"evidence\": [%s]}".formatted(evidence))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("state", equalTo("started"));
        answer(path, 1, "steps-smart", "{\"value\": \"partly\", \"comment\": \"Two of three.\"}")
                .then()
                .statusCode(200);
        answer(path, 2, "steps-smart", "{\"value\": \"partly\", \"comment\": \"Two of three.\"}")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        ProblemAssert.of(answer(path, 1, "steps-smart", "{\"value\": \"no\"}")).hasStatus(412);

        Call.as(Audited.auditor(auditor))
                .get(path)
                .then()
                .statusCode(200)
                .body("judgement.answers.'first-in-time'.value", equalTo("yes"))
                .body("judgement.answers.'first-in-time'.evidence[0].effectiveOn", equalTo("2012-05-14"))
                .body(
                        "judgement.answers.'first-in-time'.evidence[0].enteredOn",
                        equalTo(LocalDate.now(CivilTime.ZONE).toString()))
                .body("judgement.answers.'steps-smart'.comment", equalTo("Two of three."));
    }

    @Test
    void isBegunOnce() {
        var path = Audited.allocated(cases.getFirst(), auditor);

        for (var version : List.of("0", "1")) {
            Call.as(Audited.auditor(auditor))
                    .header("If-Match", '"' + version + '"')
                    .post(path + "/starts")
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"1\"")
                    .body("state", equalTo("started"));
        }
    }

    @Test
    void takesTheSameAgainAfterALostConnection() {
        var path = Audited.allocated(cases.getFirst(), auditor);
        var draft = Audited.judgement("yes", GRADE);
        Audited.save(path, auditor, 0, draft).then().statusCode(200).header("ETag", "\"1\"");

        // The answer never came: the auditor sends it again in the version that was read before.
        Audited.save(path, auditor, 0, draft).then().statusCode(200).header("ETag", "\"1\"");
        answer(path, 0, "steps-smart", "{\"value\": \"yes\"}")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");

        ProblemAssert.of(Audited.save(path, auditor, 0, Audited.judgement("no", GRADE)))
                .hasStatus(412);
        ProblemAssert.of(Call.as(Audited.auditor(auditor)).body(draft).put(path + "/judgement"))
                .hasStatus(428);
        ProblemAssert.of(Audited.save(path, Audited.anAuditor(), 0, draft)).hasStatus(404);
        Audited.submit(path, auditor, 1).then().statusCode(200);
        ProblemAssert.of(Audited.save(path, auditor, 0, draft)).hasStatus(412);
    }

    @Test
    void refusesAnswersThatAreNone() {
        var path = Audited.allocated(cases.getFirst(), auditor);

        ProblemAssert.of(answer(path, 0, "no-question", "{\"value\": \"yes\"}"))
                .hasStatus(400)
                .violates("answers.no-question");
        ProblemAssert.of(answer(path, 0, "first-in-time", "{\"value\": \"partly\"}"))
                .hasStatus(400)
                .violates("answers.first-in-time");
        ProblemAssert.of(answer(path, 0, "first-in-time", "{\"notApplicable\": true}"))
                .hasStatus(400);
        ProblemAssert.of(answer(path, 0, "members-come", "{\"value\": \"many\"}"))
                .hasStatus(400);
        ProblemAssert.of(answer(path, 0, "last-held", "{\"value\": \"2098-01-01\"}"))
                .hasStatus(400);
        ProblemAssert.of(answer(path, 0, "core-group-overall", "{\"value\": \"adequate\"}"))
                .hasStatus(400);
        ProblemAssert.of(answer(path, 0, "first-in-time", "{\"value\": \"yes\", \"notApplicable\": true}"))
                .hasStatus(400);
        ProblemAssert.of(answer(
                        path,
                        0,
                        "first-in-time",
                        "{\"value\": \"yes\", \"evidence\": [{\"what\": \"x\","
                                + " \"where\": \"y\", \"effectiveOn\": \"2098-01-01\"}]}"))
                .hasStatus(400);
        Call.as(Audited.auditor(auditor)).get(path).then().body("state", equalTo("allocated"));
    }

    @Test
    void isSubmittedWholeAndThenNotChanged() {
        var path = Audited.allocated(cases.getFirst(), auditor);
        Audited.submit(path, auditor, 0)
                .then()
                .statusCode(400)
                .body("violations.field", hasItems("answers.first-in-time", "strengths", "grade"));
        Audited.save(path, auditor, 0, Audited.judgement("yes", null)).then().statusCode(200);
        ProblemAssert.of(Audited.submit(path, auditor, 1)).hasStatus(400).violates("grade");
        Audited.save(path, auditor, 1, Audited.judgement("yes", GRADE)).then().statusCode(200);

        Audited.submit(path, auditor, 2)
                .then()
                .statusCode(200)
                .body("state", equalTo("submitted"))
                .body("submittedOn", notNullValue())
                .body("score", is(95.7f));
        ProblemAssert.of(Audited.save(path, auditor, 3, Audited.judgement("no", GRADE)))
                .hasStatus(409);
        ProblemAssert.of(Audited.submit(path, auditor, 3)).hasStatus(409);
    }

    @Test
    void isPutRightByItsAuditorWithAReason() {
        var path = Audited.submitted(cases.getFirst(), auditor, "yes", GRADE);
        var body = "{\"judgement\": %s, \"reason\": \"Mistyped.\"}".formatted(Audited.judgement("partly", GRADE));

        correct(path, "S-other", body).then().statusCode(404);
        correct(path, auditor, body).then().statusCode(200).body("correctionReason", equalTo("Mistyped."));
    }

    private static Response correct(String path, String staffId, String body) {
        return Call.as(Audited.auditor(staffId))
                .header("If-Match", "\"2\"")
                .body(body)
                .post(path + "/corrections");
    }

    @Test
    void isWrittenByNobodyElse() {
        var path = Audited.allocated(cases.getFirst(), auditor);

        ProblemAssert.of(Call.as("qa-manager")
                        .header("If-Match", "\"0\"")
                        .body(Audited.judgement("yes", GRADE))
                        .put(path + "/judgement"))
                .hasStatus(422)
                .namesRule("QA21");
        Audited.save(path, "S-other", 0, Audited.judgement("yes", GRADE)).then().statusCode(404);
        Call.as("head-of-safeguarding").get(path).then().statusCode(200);
        Call.as("partner-agency").get(path).then().statusCode(403);
    }

    @Test
    void hidesTheFirstAuditFromTheSecondAuditorUntilBothAreSubmitted() {
        var second = Audited.anAuditor();
        var one = Audited.submitted(cases.getFirst(), auditor, "yes", GRADE);
        var two = Audited.allocated(cases.getFirst(), second);

        Call.as(Audited.auditor(second)).get(one).then().statusCode(404);
        listed(second).body("items.caseAuditId", equalTo(List.of(Path.idOf(two))));
        Call.as(manager()).get(one).then().statusCode(404);
        Audited.save(two, second, 0, Audited.judgement("no", GRADE)).then().statusCode(200);
        Audited.submit(two, second, 1).then().statusCode(200);

        Call.as(Audited.auditor(second)).get(one).then().statusCode(200);
        Call.as(Audited.auditor(auditor)).get(two).then().statusCode(200);
        listed(second).body("items.caseAuditId", hasItem(Path.idOf(one)));
        Call.as(manager()).get(one).then().statusCode(200);
        Call.as(Audited.auditor("S-third")).get(one).then().statusCode(404);
    }

    @Test
    void keepsAManagerBlindWhoHasToAuditTheCase() {
        var manager = Audited.anAuditor();
        var token = TestTokens.of("qa-manager").staff(manager);
        var one = Audited.submitted(cases.getFirst(), auditor, "yes", GRADE);
        Call.as(token).get(one).then().statusCode(200);
        var two = Audited.allocated(cases.getFirst(), manager);
        var list = "/v1/case-audits?limit=200&sampleCaseId=" + cases.getFirst();

        Call.as(token).get(one).then().statusCode(404);
        Call.as(token).get(list).then().body("items.caseAuditId", equalTo(List.of(Path.idOf(two))));
        Call.as("qa-manager").get(list).then().body("items", hasSize(2));

        Audited.save(two, manager, 0, Audited.judgement("no", GRADE)).then().statusCode(200);
        Audited.submit(two, manager, 1).then().statusCode(200);
        Call.as(token).get(one).then().statusCode(200);
    }

    private TestTokens manager() {
        return TestTokens.of("team-manager").staff("S-manager").areas(area);
    }

    private ValidatableResponse listed(String staffId) {
        return Call.as(Audited.auditor(staffId))
                .get("/v1/case-audits?limit=200")
                .then()
                .statusCode(200);
    }

    @Test
    void saysWhoTheCaseIsToItsAuditorAloneAndKeepsThat() {
        var path = Audited.allocated(cases.getFirst(), auditor);

        resolve(path, "S-other").then().statusCode(404);
        var identity = resolve(path, auditor);
        identity.then().statusCode(200).body("childId", notNullValue()).body("conferenceRecord", notNullValue());
        String child = identity.path("childId");
        Call.as("head-of-safeguarding")
                .get("/v1/access-log?childId=" + child)
                .then()
                .statusCode(200)
                .body("items.operation", hasItem("POST /v1/case-audits/{caseAuditId}/identity-resolutions"));
        Call.as(Audited.auditor(auditor)).get(path).then().body("identityResolvedAt", hasSize(1));
        Audited.save(path, auditor, 1, Audited.judgement("yes", GRADE)).then().statusCode(200);
        Audited.submit(path, auditor, 2).then().statusCode(200);
        ProblemAssert.of(resolve(path, auditor)).hasStatus(409);
    }

    private static Response resolve(String path, String staffId) {
        return Call.as(Audited.auditor(staffId))
                .body("{\"reason\": \"To open the record.\"}")
                .post(path + "/identity-resolutions");
    }

    @Test
    void startsAnewWithAnotherAuditor() {
        var path = Audited.allocated(cases.getFirst(), auditor);
        Audited.save(path, auditor, 0, Audited.judgement("yes", GRADE)).then().statusCode(200);
        var next = Audited.anAuditor();

        Call.as("qa-manager")
                .header("If-Match", "\"1\"")
                .body("{\"auditor\": \"%s\"}".formatted(next))
                .post(path + "/reallocations")
                .then()
                .statusCode(200)
                .body("auditor", equalTo(next))
                .body("state", equalTo("allocated"))
                .body("judgement.answers", equalTo(Map.of()));
        Call.as(Audited.auditor(auditor)).get(path).then().statusCode(404);
    }

    @Test
    void hearsManagerAndPractitioner() {
        var path = Audited.submitted(cases.getFirst(), auditor, "yes", GRADE);
        var body = "{\"from\": \"%s\", \"words\": \"We knew, and we are at it.\"}";

        reflect(Audited.auditor(auditor), path, 2, body.formatted("practitioner"))
                .then()
                .statusCode(200);
        ProblemAssert.of(reflect(Audited.auditor(auditor), path, 3, body.formatted("manager")))
                .hasStatus(422)
                .namesRule("QA22");
        reflect(manager(), path, 3, body.formatted("manager"))
                .then()
                .statusCode(200)
                .body("reflections.from", equalTo(List.of("practitioner", "manager")));
    }

    private static Response reflect(TestTokens caller, String path, int read, String body) {
        return Call.as(caller)
                .header("If-Match", "\"%d\"".formatted(read))
                .body(body)
                .post(path + "/reflections");
    }

    @Test
    void isTakenBack() {
        var path = Audited.allocated(cases.getFirst(), auditor);

        Call.as("qa-manager")
                .header("If-Match", "\"0\"")
                .body("{\"reason\": \"The case was replaced.\"}")
                .post(path + "/withdrawals")
                .then()
                .statusCode(200)
                .body("state", equalTo("withdrawn"))
                .body("deadlines.state", everyItem(equalTo("withdrawn")));
        Audited.allocate(cases.getFirst(), auditor).then().statusCode(201);
    }

    @Test
    void isListedByWhereItStands() {
        var path = Audited.allocated(cases.getFirst(), auditor);
        var list = "/v1/case-audits?auditor=" + auditor;

        Call.as("qa-manager").get(list + "&state=allocated").then().body("items.caseAuditId", hasItem(Path.idOf(path)));
        Call.as("qa-manager").get(list + "&overdue=true").then().body("items", hasSize(0));
        Call.as("qa-manager").get(list + "&overdue=false&area=" + area).then().body("items", hasSize(1));
        Call.as(TestTokens.of("qa-manager").areas("elsewhere"))
                .get(list)
                .then()
                .statusCode(200)
                .body("items.caseAuditId", not(hasItem(Path.idOf(path))));
        ProblemAssert.of(Call.as("qa-manager").get(list + "&updatedSince=begin"))
                .hasStatus(400);
        ProblemAssert.of(Call.as("qa-manager").get("/v1/case-audits/" + UUID.randomUUID()))
                .hasStatus(404);
    }

    @Test
    void isListedAsOverdueOnceItsDayHasGone() throws SQLException {
        var path = Audited.allocated(cases.getFirst(), auditor);
        var list = "/v1/case-audits?auditor=" + auditor;
        try (var owner = RunningServers.asOwner("qa-audit");
                var gone = owner.prepareStatement("update deadline set state = 'OVERDUE' where aggregate_id = ?")) {
            gone.setObject(1, UUID.fromString(Path.idOf(path)));
            assertThat(gone.executeUpdate()).isEqualTo(1);
        }

        Call.as("qa-manager").get(list + "&overdue=true").then().body("items.caseAuditId", hasItem(Path.idOf(path)));
        Call.as("qa-manager").get(list + "&overdue=false").then().body("items", hasSize(0));
    }

    @Test
    void showsWhatAuditorsHaveToDo() {
        cases.forEach(each -> Audited.allocated(each, auditor));
        var mine = "items.find { it.auditor == '%s' }".formatted(auditor);

        Call.as("qa-manager")
                .get("/v1/case-audit-workloads")
                .then()
                .statusCode(200)
                .body(mine + ".open", equalTo(cases.size()))
                .body(mine + ".overdue", equalTo(0))
                .body(mine + ".auditDaysPerMonth", equalTo(8));
        Call.as("qa-officer").get("/v1/case-audit-workloads").then().statusCode(403);
    }

    private Response answer(String path, int read, String question, String body) {
        return Call.as(Audited.auditor(auditor))
                .header("If-Match", "\"%d\"".formatted(read))
                .body(body)
                .put(path + "/answers/" + question);
    }
}
