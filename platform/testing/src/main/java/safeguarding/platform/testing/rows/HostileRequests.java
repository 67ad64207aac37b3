package safeguarding.platform.testing.rows;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import safeguarding.platform.testing.calls.Calls;
import safeguarding.platform.testing.hostility.HostileBodies;
import safeguarding.platform.testing.hostility.HostileValues;
import safeguarding.platform.testing.hostility.Turns;
import safeguarding.platform.testing.problems.ProblemAssert;

/** Whatever is sent, no operation answers with a fault of ours; each answer is one that the document describes. */
public final class HostileRequests {

    /** Any version a record may have by now. */
    private static final String ANY_VERSION =
            IntStream.range(0, 60).mapToObj("\"%d\""::formatted).collect(Collectors.joining(", "));

    /** Operations that are tried on one story: what an earlier one changed must not keep every later one out. */
    private static final int OPERATIONS_OF_A_STORY = 4;

    private final ServiceRows service;
    private final List<Operation> operations;
    private final ToldStory story;

    private HostileRequests(ServiceRows service) {
        this.service = service;
        this.operations = Operation.ofTheRunningService();
        this.story = service.told();
    }

    /** Reads the document of the service under test and has a story told. */
    public static HostileRequests to(ServiceRows service) {
        return new HostileRequests(service);
    }

    /** One test for each kind of hostility. */
    public Stream<DynamicTest> asTests() {
        return Stream.of(
                DynamicTest.dynamicTest(
                        "stands bodies that nobody should send", this::standsBodiesThatNobodyShouldSend),
                DynamicTest.dynamicTest(
                        "stands parameters that nobody should send", this::standsParametersThatNobodyShouldSend),
                DynamicTest.dynamicTest("stands identifiers that are none", this::standsIdentifiersThatAreNone),
                DynamicTest.dynamicTest(
                        "stands headers that nobody should send", this::standsHeadersThatNobodyShouldSend),
                DynamicTest.dynamicTest(
                        "answers in JSON only and takes JSON only", this::answersAsDocumentedAndTakesJsonOnly),
                DynamicTest.dynamicTest("says which methods an address takes", this::saysWhichMethodsAnAddressTakes));
    }

    private void standsBodiesThatNobodyShouldSend() {
        var softly = new SoftAssertions();
        var withBody = operations.stream().filter(Operation::takesJson).toList();
        assertThat(withBody).isNotEmpty();
        var fresh = story;
        for (int i = 0; i < withBody.size(); i++) {
            var operation = withBody.get(i);
            fresh = i % OPERATIONS_OF_A_STORY == 0 ? service.told() : fresh;
            for (var body :
                    Turns.at(operations.indexOf(operation), HostileBodies.of(fresh.in(service.body(operation.id()))))) {
                var answer = operation.call(to(operation).body(body), at(operation, fresh));
                stands(softly, answer, operation + " with " + body.substring(0, Math.min(200, body.length())));
            }
        }
        softly.assertAll();
    }

    private void standsParametersThatNobodyShouldSend() {
        var softly = new SoftAssertions();
        for (var operation : operations) {
            for (var parameter : operation.queries()) {
                for (var value : Turns.at(place(operation, parameter), HostileValues.inQueries())) {
                    var query = "?" + parameter + "=" + value;
                    stands(softly, operation.call(to(operation), at(operation, story) + query), operation + query);
                }
                var twice = "?" + parameter + "=1&" + parameter + "=2&unheardOf=3";
                stands(softly, operation.call(to(operation), at(operation, story) + twice), operation + twice);
            }
        }
        softly.assertAll();
    }

    private void standsIdentifiersThatAreNone() {
        var softly = new SoftAssertions();
        for (var operation : operations.stream().filter(Operation::isOnARecord).toList()) {
            for (var value : Turns.at(operations.indexOf(operation), HostileValues.inPaths())) {
                var path = operation.path().replaceFirst("\\{[^}]+}", Matcher.quoteReplacement(value));
                var answer = operation.call(withLawfulBody(operation), story.anywhere(path));
                softly.assertThat(answer.statusCode())
                        .describedAs("%s at %s", operation, path)
                        .isIn(400, 404);
                ProblemAssert.of(answer);
            }
        }
        softly.assertAll();
    }

    private void standsHeadersThatNobodyShouldSend() {
        var softly = new SoftAssertions();
        for (var operation : operations) {
            for (var header : List.of("If-Match", "If-None-Match", "Idempotency-Key", "Access-Purpose", "Prefer")) {
                for (var value : Turns.at(operations.indexOf(operation), HostileValues.inHeaders())) {
                    var request = RestAssured.given()
                            .urlEncodingEnabled(false)
                            .auth()
                            .oauth2(operation.caller(service).token())
                            .header(header, value);
                    if (operation.takesJson()) {
                        request.contentType("application/json").body("{}");
                    }
                    stands(softly, operation.call(request, at(operation, story)), operation + " " + header + value);
                }
            }
        }
        softly.assertAll();
    }

    private void answersAsDocumentedAndTakesJsonOnly() {
        for (var operation : operations) {
            if (!operation.id().startsWith("remove")) {
                var answer = operation.call(withLawfulBody(operation).accept("image/gif"), at(operation, story));
                assertThat(answer.statusCode()).as("%s as an image", operation).isIn(404, 406);
                ProblemAssert.of(answer);
            }
            if (operation.takesJson()) {
                var words = to(operation).contentType("text/plain").body("words");
                ProblemAssert.of(operation.call(words, at(operation, story)))
                        .hasStatus(415)
                        .hasType("unsupported-media-type");
            }
        }
    }

    private void saysWhichMethodsAnAddressTakes() {
        for (var path : operations.stream().map(Operation::path).distinct().toList()) {
            var offered = operations.stream()
                    .filter(operation -> operation.answersAt(path))
                    .map(operation -> operation.method().toUpperCase(Locale.ROOT))
                    .toList();
            for (var method : List.of("GET", "PUT", "POST", "DELETE", "PATCH")) {
                if (!offered.contains(method)) {
                    var answer =
                            Calls.forPurpose(service.purpose()).as("operator").request(method, story.anywhere(path));
                    assertThat(answer.statusCode()).as(method + " " + path).isEqualTo(405);
                    ProblemAssert.of(answer).hasType("method-not-allowed");
                    assertThat(answer.header("Allow")).as(method + " " + path).contains(offered);
                }
            }
        }
    }

    private int place(Operation operation, String parameter) {
        return operations.indexOf(operation) + operation.queries().indexOf(parameter);
    }

    private static String at(Operation operation, ToldStory story) {
        return story.anywhere(operation.path());
    }

    private RequestSpecification withLawfulBody(Operation operation) {
        return operation.takesJson() ? to(operation).body(story.in(service.body(operation.id()))) : to(operation);
    }

    private RequestSpecification to(Operation operation) {
        var caller = operation.caller(service);
        var calls = Calls.forPurpose(service.purposeOf(caller));
        var request = calls.creating(caller).urlEncodingEnabled(false).header("If-Match", ANY_VERSION);
        return operation.mediaType().isEmpty() ? request : request.contentType(operation.mediaType());
    }

    private static void stands(SoftAssertions softly, Response answer, String what) {
        softly.assertThat(answer.statusCode()).describedAs(what).isLessThan(500);
        if (answer.statusCode() >= 400) {
            ProblemAssert.of(answer);
        }
    }
}
