package safeguarding.platform.testing.rows;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import safeguarding.platform.testing.servers.RunningServers;
import safeguarding.platform.testing.tokens.TestTokens;

/** Every operation on something about a child leaves a row that names the child, however it was refused. */
public final class LoggedRefusals {

    private final ServiceRows service;
    private final List<Operation> operations;
    private final ToldStory story;

    private LoggedRefusals(ServiceRows service) {
        this.service = service;
        this.operations = Operation.onChildrenIn(service);
        assertThat(operations).describedAs("operations on children").isNotEmpty();
        this.story = service.told().knowing(operations);
    }

    /** Reads the document of the service under test and has a story told. */
    public static LoggedRefusals of(ServiceRows service) {
        return new LoggedRefusals(service);
    }

    /** The operations that are tried. */
    public List<Operation> operations() {
        return operations;
    }

    /** One test for each way to be refused. */
    public Stream<DynamicTest> asTests() {
        return Stream.of(
                DynamicTest.dynamicTest("by role", this::byRole),
                DynamicTest.dynamicTest("by the row policy", this::byTheRowPolicy),
                DynamicTest.dynamicTest(
                        "without a purpose or for one that is not the role's",
                        this::withoutAPurposeOrForOneThatIsNotTheRoles),
                DynamicTest.dynamicTest("because the body cannot be read", this::becauseTheBodyCannotBeRead));
    }

    private void byRole() {
        logged(operations, TestTokens.of("analyst"), 403, "refused role-not-allowed", request -> {});
    }

    private void byTheRowPolicy() {
        var softly = new SoftAssertions();
        for (var row : operations) {
            if (!row.isForInsiders(service)) {
                continue;
            }
            var reason = service.lookedUpInSight().contains(row.subject()) ? "record-not-found" : "other-area";
            check(softly, row, row.insider(service).areas("south-west"), 404, "refused " + reason, request -> {});
        }
        softly.assertAll();
    }

    private void withoutAPurposeOrForOneThatIsNotTheRoles() {
        var reads = operations.stream().filter(Operation::reads).toList();
        assertThat(reads).isNotEmpty();
        var softly = new SoftAssertions();
        for (var row : reads) {
            check(
                    softly,
                    row,
                    row.whoSees(service),
                    403,
                    "refused purpose-not-admitted",
                    request -> request.header("Access-Purpose", "system-operation"));
            check(
                    softly,
                    row,
                    row.whoSees(service),
                    400,
                    "refused purpose-missing",
                    request -> request.header("Access-Purpose", "curiosity"));
        }
        softly.assertAll();
    }

    private void becauseTheBodyCannotBeRead() {
        var bodies = operations.stream().filter(Operation::takesBody).toList();
        assertThat(bodies).isNotEmpty();
        var softly = new SoftAssertions();
        for (var row : bodies) {
            check(softly, row, row.whoSees(service), 400, "refused request-not-taken", request -> request.body("{"));
        }
        softly.assertAll();
    }

    /**
     * Fails when any of these does not refuse the caller with this status or leaves another row than this one.
     *
     * @param row result and reason, such as {@code refused other-area}
     */
    public void logged(List<Operation> some, TestTokens caller, int status, String row) {
        logged(some, caller, status, row, request -> {});
    }

    private void logged(
            List<Operation> some, TestTokens caller, int status, String row, Consumer<RequestSpecification> twist) {
        var softly = new SoftAssertions();
        some.forEach(each -> check(softly, each, caller, status, row, twist));
        softly.assertAll();
    }

    private void check(
            SoftAssertions softly,
            Operation row,
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
            request.body(story.in(service.body(row.id())));
        }
        twist.accept(request);
        if (!entry.contains("purpose")) {
            request.header("Access-Purpose", service.purposeOf(caller));
        }
        var answer = row.call(request, story.in(row.path()));
        softly.assertThat(answer.statusCode())
                .describedAs("%s: %s", row, answer.asString())
                .isEqualTo(status);
        softly.assertThat(rowsOf(correlation)).describedAs("%s", row).containsExactly(entry + " true");
    }

    /** Result, reason, and whether the child of the story is named. */
    private List<String> rowsOf(String correlation) {
        try (var database = RunningServers.asOwner(service.service());
                var query = database.prepareStatement(
                        "select result || ' ' || coalesce(reason, '-') || ' ' || (cast(? as uuid) = any (child_ids))"
                                + " from access_log where correlation_id = ?")) {
            query.setString(1, story.child());
            query.setString(2, correlation);
            var found = new ArrayList<String>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new AssertionError("the access log cannot be read", e);
        }
    }
}
