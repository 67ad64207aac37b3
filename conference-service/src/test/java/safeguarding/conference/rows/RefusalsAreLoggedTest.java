package safeguarding.conference.rows;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import safeguarding.platform.sql.Sql;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;

/** Every operation on something about a child leaves a row that names the child, however it was refused. */
@QuarkusTest
@RealServers(service = "conference")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusalsAreLoggedTest {

    private static final Set<String> ABOUT_NO_CHILD = Set.of("aggregateId", "chairId", "jobId", "parkedId", "replayId");

    @Inject
    Sql sql;

    private List<Row> rows = List.of();
    private Story story = new Story(Map.of());

    @BeforeEach
    void tellAStoryOnce() {
        if (rows.isEmpty()) {
            rows =
                    Row.of(RestAssured.given()
                                    .queryParam("format", "json")
                                    .get("/q/openapi")
                                    .jsonPath()
                                    .getMap("paths"))
                            .stream()
                            .filter(row -> row.parameters().stream().noneMatch(ABOUT_NO_CHILD::contains))
                            .toList();
            story = Story.told();
        }
        assertThat(rows).hasSizeGreaterThan(40);
    }

    @Test
    void byRole() {
        logged(rows, TestTokens.of("analyst"), 403, "refused role-not-allowed", request -> {});
    }

    @Test
    void byTheRowPolicy() {
        var softly = new SoftAssertions();
        for (var row : rows) {
            var reason = row.subject().equals("eventId") ? "record-not-found" : "other-area";
            check(softly, row, row.insider().areas("south-west"), 404, "refused " + reason, request -> {});
        }
        softly.assertAll();
    }

    @Test
    void becauseTheLineIsAnotherAgencys() {
        var lines = rows.stream()
                .filter(row -> row.subject().equals("involvementId") && row.isForPartners())
                .toList();

        assertThat(lines).hasSizeGreaterThan(2);
        logged(lines, TestTokens.partner("gp-practice-elsewhere"), 404, "refused record-not-found", request -> {});
    }

    @Test
    void withoutAPurposeOrForOneThatIsNotTheRoles() {
        var reads = rows.stream().filter(row -> row.method().equals("get")).toList();
        assertThat(reads).hasSizeGreaterThan(15);
        var softly = new SoftAssertions();
        for (var row : reads) {
            check(
                    softly,
                    row,
                    row.insider(),
                    403,
                    "refused purpose-not-admitted",
                    request -> request.header("Access-Purpose", "system-operation"));
            check(
                    softly,
                    row,
                    row.insider(),
                    400,
                    "refused purpose-missing",
                    request -> request.header("Access-Purpose", "curiosity"));
        }
        softly.assertAll();
    }

    @Test
    void becauseTheBodyCannotBeRead() {
        var bodies = rows.stream().filter(Row::takesBody).toList();
        assertThat(bodies).hasSizeGreaterThan(15);
        var softly = new SoftAssertions();
        for (var row : bodies) {
            check(softly, row, row.insider(), 400, "refused request-not-taken", request -> request.body("{"));
        }
        softly.assertAll();
    }

    private void logged(
            List<Row> some, TestTokens caller, int status, String row, Consumer<RequestSpecification> twist) {
        var softly = new SoftAssertions();
        some.forEach(each -> check(softly, each, caller, status, row, twist));
        softly.assertAll();
    }

    private void check(
            SoftAssertions softly,
            Row row,
            TestTokens caller,
            int status,
            String entry,
            Consumer<RequestSpecification> twist) {
        var correlation = "refusal-" + UUID.randomUUID();
        var request = RestAssured.given()
                .auth()
                .oauth2(caller.token())
                .contentType(ContentType.JSON)
                .header("X-Correlation-Id", correlation)
                .header("Idempotency-Key", correlation)
                .header("If-Match", "\"987654\"");
        if (row.takesBody()) {
            request.body(story.in(Bodies.of(row.operationId())));
        }
        twist.accept(request);
        if (!entry.contains("purpose")) {
            request.header("Access-Purpose", "conference");
        }
        var answer = request.request(row.method().toUpperCase(Locale.ROOT), story.in(row.path()));
        softly.assertThat(answer.statusCode())
                .describedAs("%s: %s", row, answer.asString())
                .isEqualTo(status);
        softly.assertThat(rowsOf(correlation)).describedAs("%s", row).containsExactly(entry + " true");
    }

    /** Result, reason, and whether the child of the story is named. */
    private List<String> rowsOf(String correlation) {
        return sql.list(
                "select result || ' ' || coalesce(reason, '-') || ' ' || (cast(? as uuid) = any (child_ids))"
                        + " from access_log where correlation_id = ?",
                row -> row.getString(1),
                story.ids().get("childId"),
                correlation);
    }
}
