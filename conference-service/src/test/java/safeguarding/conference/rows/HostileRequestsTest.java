package safeguarding.conference.rows;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import safeguarding.conference.fixture.Call;
import safeguarding.platform.testing.hostility.HostileBodies;
import safeguarding.platform.testing.hostility.HostileValues;
import safeguarding.platform.testing.hostility.Turns;
import safeguarding.platform.testing.problems.ProblemAssert;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;

/** Whatever is sent, no operation answers with a fault of ours; each answer is one that the document describes. */
@QuarkusTest
@RealServers(service = "conference")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileRequestsTest {

    /** Any version a record may have by now. */
    private static final String ANY_VERSION =
            IntStream.range(0, 60).mapToObj("\"%d\""::formatted).collect(Collectors.joining(", "));

    private List<Asked> operations = List.of();
    private Story story = new Story(java.util.Map.of());

    @BeforeEach
    void readTheDocument() throws IOException {
        if (operations.isEmpty()) {
            var document = new ObjectMapper()
                    .readTree(RestAssured.given()
                            .queryParam("format", "json")
                            .get("/q/openapi")
                            .asString());
            operations = Asked.of(document);
            story = Story.told();
        }
    }

    @Test
    void standsBodiesThatNobodyShouldSend() {
        var softly = new SoftAssertions();
        var withBody = operations.stream().filter(Asked::takesJson).toList();
        assertThat(withBody).hasSizeGreaterThan(30);
        for (var operation : withBody) {
            var fresh = operation.isOnARecord() ? Story.told() : story;
            for (var body :
                    Turns.at(operations.indexOf(operation), HostileBodies.of(fresh.in(Bodies.of(operation.id()))))) {
                var answer = operation.call(to(operation).body(body), at(operation, fresh));
                stands(softly, answer, operation + " with " + body.substring(0, Math.min(200, body.length())));
            }
        }
        softly.assertAll();
    }

    @Test
    void standsParametersThatNobodyShouldSend() {
        var softly = new SoftAssertions();
        for (var operation : operations) {
            for (var parameter : operation.queries()) {
                for (var value : HostileValues.inQueries()) {
                    var query = "?" + parameter + "=" + value;
                    stands(softly, operation.call(to(operation), at(operation, story) + query), operation + query);
                }
                var twice = "?" + parameter + "=1&" + parameter + "=2&unheardOf=3";
                stands(softly, operation.call(to(operation), at(operation, story) + twice), operation + twice);
            }
        }
        softly.assertAll();
    }

    @Test
    void standsIdentifiersThatAreNone() {
        var softly = new SoftAssertions();
        for (var operation : operations) {
            if (operation.isOnARecord()) {
                for (var value : HostileValues.inPaths()) {
                    var path =
                            operation.path().replaceFirst("\\{[^}]+}", java.util.regex.Matcher.quoteReplacement(value));
                    var answer = operation.call(withLawfulBody(operation), anything(story.in(path)));
                    softly.assertThat(answer.statusCode())
                            .describedAs("%s at %s", operation, path)
                            .isIn(400, 404);
                    ProblemAssert.of(answer);
                }
            }
        }
        softly.assertAll();
    }

    @Test
    void standsHeadersThatNobodyShouldSend() {
        var softly = new SoftAssertions();
        for (var operation : operations) {
            for (var header : List.of("If-Match", "If-None-Match", "Idempotency-Key", "Access-Purpose", "Prefer")) {
                for (var value : Turns.at(operations.indexOf(operation), HostileValues.inHeaders())) {
                    var request = RestAssured.given()
                            .urlEncodingEnabled(false)
                            .auth()
                            .oauth2(operation.caller().token())
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

    @Test
    void answersInJsonOnlyAndTakesJsonOnly() {
        for (var operation : operations) {
            if (!operation.id().startsWith("remove")) {
                var answer = operation.call(withLawfulBody(operation).accept("text/html"), at(operation, story));
                assertThat(answer.statusCode()).as("%s as HTML", operation).isIn(404, 406);
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

    @Test
    void saysWhichMethodsAnAddressTakes() {
        for (var path : operations.stream().map(Asked::path).distinct().toList()) {
            var offered = operations.stream()
                    .filter(operation -> operation.answersAt(path))
                    .map(operation -> operation.method().toUpperCase(Locale.ROOT))
                    .toList();
            for (var method : List.of("GET", "PUT", "POST", "DELETE", "PATCH")) {
                if (!offered.contains(method)) {
                    var answer = Call.as(TestTokens.of("operator")).request(method, anything(story.in(path)));
                    assertThat(answer.statusCode()).as(method + " " + path).isEqualTo(405);
                    ProblemAssert.of(answer).hasType("method-not-allowed");
                    assertThat(answer.header("Allow")).as(method + " " + path).contains(offered);
                }
            }
        }
    }

    private static String at(Asked operation, Story story) {
        return anything(story.in(operation.path()));
    }

    /** What the story has no identifier for gets one that nothing has. */
    private static String anything(String path) {
        return path.replaceAll("\\{\\w+}", "01936f1e-8a40-7c3a-9f21-5b7d9e0c4a20");
    }

    private RequestSpecification withLawfulBody(Asked operation) {
        return operation.takesJson() ? to(operation).body(story.in(Bodies.of(operation.id()))) : to(operation);
    }

    private static RequestSpecification to(Asked operation) {
        var request =
                Call.creating(operation.caller()).urlEncodingEnabled(false).header("If-Match", ANY_VERSION);
        return operation.mediaType().isEmpty() ? request : request.contentType(operation.mediaType());
    }

    private static void stands(SoftAssertions softly, Response answer, String what) {
        softly.assertThat(answer.statusCode()).describedAs(what).isLessThan(500);
        if (answer.statusCode() >= 400) {
            ProblemAssert.of(answer);
        }
    }
}
