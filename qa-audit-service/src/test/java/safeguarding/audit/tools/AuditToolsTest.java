package safeguarding.audit.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguarding.audit.fixture.Call;
import safeguarding.platform.testing.calls.Path;
import safeguarding.platform.testing.problems.ProblemAssert;
import safeguarding.platform.testing.servers.RealServers;

@QuarkusTest
@RealServers(service = "qa-audit")
class AuditToolsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void comeWithTheServiceInEachScaleOnce() {
        var tools = Call.as("qa-officer").get("/v1/audit-tools?limit=200&code=neglect-and-long-plans");

        tools.then()
                .statusCode(200)
                .body("items.gradeScale", equalTo(List.of("ofsted-to-2013", "sif-2013", "ilacs-2018")))
                .body("items.number", equalTo(List.of(1, 2, 3)))
                .body("items.state", equalTo(List.of("published", "published", "published")));
    }

    @Test
    void neverChangeOncePublished() {
        var version = Tools.draft();
        Tools.step(version, "publications", 0).then().statusCode(200).body("publishedOn", notNullValue());

        ProblemAssert.of(replace(version, 1, Tools.CONTENT.replace("Who came?", "Who?")))
                .hasStatus(409);
        ProblemAssert.of(Tools.step(version, "publications", 1)).hasStatus(409);
        Call.as("team-manager")
                .get(version)
                .then()
                .statusCode(200)
                .body("content.sections[0].questions[1].text", equalTo("Who came?"));
    }

    @Test
    void changeWhileTheyAreDrafts() {
        var version = Tools.draft();

        replace(version, 0, Tools.CONTENT).then().statusCode(200).header("ETag", "\"0\"");
        replace(version, 0, Tools.CONTENT.replace("Who came?", "Who?")).then().statusCode(200);
        ProblemAssert.of(replace(version, 0, Tools.CONTENT)).hasStatus(412);
        ProblemAssert.of(Tools.step(version, "withdrawals", 1)).hasStatus(409);
    }

    @Test
    void copyAVersionIntoANewOne() {
        var first = Tools.draft();
        var tool = first.substring(0, first.lastIndexOf('/'));

        var second = Call.creating("qa-manager").body("{\"copyOf\": 1}").post(tool);

        second.then().statusCode(201).body("number", equalTo(2)).body("state", equalTo("draft"));
        assertThat(second.jsonPath().getMap("content"))
                .isEqualTo(Call.as("qa-manager").get(first).jsonPath().getMap("content"));
        ProblemAssert.of(Call.creating("qa-manager").body("{}").post(tool)).hasStatus(400);
        ProblemAssert.of(Call.creating("qa-manager").body("{\"copyOf\": 9}").post(tool))
                .hasStatus(400)
                .violates("copyOf");
    }

    @Test
    void getNumbersOfTheirOwnThoughDraftedAtOnce() throws Exception {
        var first = Tools.draft();
        var tool = first.substring(0, first.lastIndexOf('/'));
        var count = 6;
        try (var pool = Executors.newFixedThreadPool(count)) {
            Callable<Integer> drafting = () -> Call.creating("qa-manager")
                    .body("{\"copyOf\": 1}")
                    .post(tool)
                    .path("number");
            var numbers = pool
                    .invokeAll(
                            IntStream.range(0, count).mapToObj(each -> drafting).toList())
                    .stream()
                    .map(each -> Objects.requireNonNull(each.resultNow()))
                    .toList();
            assertThat(numbers).containsExactlyInAnyOrder(2, 3, 4, 5, 6, 7);
        }
    }

    @Test
    void travelAndComeBackTheSame() throws JsonProcessingException {
        var given = Call.as("qa-officer").get(version("supervision") + "/export");
        given.then().statusCode(200);
        var code = "supervision-" + UUID.randomUUID();
        var elsewhere = given.asString().replace("\"code\":\"supervision\"", "\"code\":\"%s\"".formatted(code));

        var taken = Call.creating("qa-manager").body(elsewhere).post("/v1/audit-tool-imports");

        var back = Call.as("qa-manager").get(Path.of(taken) + "/export").asString();
        assertThat(JSON.readTree(back)).isEqualTo(JSON.readTree(elsewhere));
        Call.creating("qa-manager")
                .body(elsewhere)
                .post("/v1/audit-tool-imports")
                .then()
                .statusCode(201)
                .body("number", equalTo(2));
    }

    private static String version(String code) {
        String link = Call.as("qa-manager")
                .get("/v1/audit-tools?limit=200&code=" + code)
                .path("items[0].link");
        return link.replaceFirst("^.*/v1", "/v1");
    }

    @Test
    void areTakenInAsDrafts() {
        take("""
                        {"format": "safeguarding-audit-tool-1", "code": "small-%s", "title": "A small tool",
                         "caseKind": "child-protection-plan", "content": %s}""".formatted(UUID.randomUUID(), Tools.CONTENT))
                .then()
                .statusCode(201)
                .body("number", equalTo(1))
                .body("state", equalTo("draft"));
    }

    @Test
    void areNotTakenInAnotherFormOrForOtherCases() {
        var document =
                Call.as("qa-manager").get(version("supervision") + "/export").asString();

        ProblemAssert.of(take(document.replace("safeguarding-audit-tool-1", "another")))
                .hasStatus(400)
                .violates("format");
        ProblemAssert.of(take(document.replace("supervision-file", "looked-after")))
                .hasStatus(409);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"attended\" -> \"outcomes\" | content.sections[0].questions[1].code",
                "{\"code\": \"all\", \"text\": \"All\", \"percent\": 100}, -> '' | content.sections[0].questions[1].options",
                "\"weight\": 0 -> \"weight\": 2 | content.sections[0].questions[3].weight",
                "ilacs-2018 -> ilacs-2019 | content.gradeScale",
                "{\"grade\": \"inadequate\", \"text\": \"No.\"} -> {\"grade\": \"good\", \"text\": \"No.\"} | content.descriptors",
                "\"none\", \"text\" -> \"all\", \"text\" | content.sections[0].questions[1].options[1].code"
            })
    void sayWhatIsWrongFieldByField(String change, String field) {
        var parts = change.split(" -> ", 2);
        var content = Tools.CONTENT.replace(parts[0], parts[1].equals("''") ? "" : parts[1]);
        assertThat(content).isNotEqualTo(Tools.CONTENT);

        ProblemAssert.of(Tools.begun("tool-" + UUID.randomUUID(), content))
                .hasStatus(400)
                .violates(field);
    }

    @Test
    void haveACodeOnce() {
        ProblemAssert.of(Tools.begun("supervision", Tools.CONTENT)).hasStatus(409);
    }

    @Test
    void areMadeByTheManagerOnly() {
        Call.creating("qa-officer")
                .body("{\"copyOf\": 1}")
                .post(version("supervision").replaceFirst("/[0-9]+$", ""))
                .then()
                .statusCode(403);
        Call.as("partner-agency").get("/v1/audit-tools").then().statusCode(403);
        Call.as("qa-manager")
                .get("/v1/audit-tools/%s/versions/1".formatted(UUID.randomUUID()))
                .then()
                .statusCode(404);
    }

    @Test
    void areListedByKindAndState() {
        Call.as("reform-manager")
                .get("/v1/audit-tools?limit=200&caseKind=child-protection-plan&state=published")
                .then()
                .statusCode(200)
                .body("items.code", hasItems("core-groups", "neglect-and-long-plans", "partner-engagement"));
    }

    private static Response take(String document) {
        return Call.creating("qa-manager").body(document).post("/v1/audit-tool-imports");
    }

    private static Response replace(String version, int read, String content) {
        return Call.as("qa-manager")
                .header("If-Match", "\"%d\"".formatted(read))
                .body("{\"content\": %s}".formatted(content))
                .put(version);
    }
}
