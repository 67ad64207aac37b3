package safeguarding.platform.testing.problems;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.List;
import java.util.regex.Pattern;
import safeguarding.platform.testing.calls.Answers;

/**
 * A refusal as the house writes it. Whatever else is asked, the answer must be {@code application/problem+json}, say
 * its own status, and give nothing of our inside away.
 *
 * <p>{@code ProblemAssert.of(response).hasStatus(422).hasType("rule-broken").namesRule("B3.4")}
 */
public final class ProblemAssert {

    private static final String TYPE_PREFIX = "urn:safeguarding:problem:";

    /** What would show a class, a statement or a stack. */
    private static final List<Pattern> INSIDE = List.of(
            Pattern.compile("\\b(java|javax|jakarta|io|org|com|net|safeguarding)(\\.[a-z_0-9]+)+\\.[A-Z]\\w+"),
            Pattern.compile("\\w+(Exception|Error)\\b(?!\")"),
            Pattern.compile("\\bat \\w+(\\.\\w+)+\\("),
            Pattern.compile("(?i)\\b(select\\s.+\\sfrom|insert\\s+into|delete\\s+from|update\\s+\\w+\\s+set)\\b"),
            Pattern.compile("(?i)\\b(violates .* constraint|duplicate key value|SQL ?State|ERROR:)"));

    private final Response response;

    private ProblemAssert(Response response) {
        this.response = response;
    }

    /** Takes a response that should be a refusal. */
    public static ProblemAssert of(Response response) {
        var problem = new ProblemAssert(response);
        problem.isAProblem();
        problem.givesNothingAway();
        return problem;
    }

    /** With this HTTP status. */
    public ProblemAssert hasStatus(int status) {
        assertThat(response.statusCode())
                .describedAs("status of %s", response.asString())
                .isEqualTo(status);
        return this;
    }

    /** Of this type: its short name, such as {@code rule-broken}, or the whole URI. */
    public ProblemAssert hasType(String type) {
        var uri = type.startsWith(TYPE_PREFIX) ? type : TYPE_PREFIX + type;
        assertThat(Answers.text(response, "/type")).isEqualTo(uri);
        return this;
    }

    /** Naming this rule of the field, with a citation. */
    public ProblemAssert namesRule(String id) {
        assertThat(Answers.text(response, "/rule")).isEqualTo(id);
        assertThat(Answers.text(response, "/citation"))
                .describedAs("citation of rule %s", id)
                .isNotBlank();
        return this;
    }

    /** Complaining about exactly these fields, in any order. */
    public ProblemAssert violates(String... fields) {
        assertThat(response.jsonPath().getList("violations.field", String.class))
                .containsExactlyInAnyOrder(fields);
        assertThat(response.jsonPath().getList("violations.message", String.class))
                .allSatisfy(message -> assertThat(message).isNotBlank());
        return this;
    }

    /** With this in the sentence for the caller. */
    public ProblemAssert says(String part) {
        assertThat(response.jsonPath().getString("detail")).contains(part);
        return this;
    }

    /** Telling when to try again. */
    public ProblemAssert tellsWhenToTryAgain() {
        assertThat(response.header("Retry-After")).matches("\\d+");
        return this;
    }

    private void isAProblem() {
        assertThat(response.contentType())
                .describedAs("content type of %d %s", response.statusCode(), response.asString())
                .startsWith("application/problem+json");
        var body = Answers.json(response);
        assertThat(body.path("status").asInt()).isEqualTo(response.statusCode());
        assertThat(body.path("type").asText()).isNotBlank();
        assertThat(body.path("title").asText()).isNotBlank();
    }

    private void givesNothingAway() {
        var body = response.asString();
        assertThat(INSIDE).allSatisfy(pattern -> assertThat(body).doesNotContainPattern(pattern));
    }
}
