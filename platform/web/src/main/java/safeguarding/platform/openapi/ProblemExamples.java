package safeguarding.platform.openapi;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.examples.Example;
import safeguarding.platform.problem.ProblemType;

/** One example for each kind of refusal, under the last part of its type. */
final class ProblemExamples {

    private static final String TRACE = "5b8aa5a2d2c872e8321cf37308d69df2";

    private ProblemExamples() {}

    static Map<String, Example> of(int status) {
        Map<String, Example> examples = new LinkedHashMap<>();
        Arrays.stream(ProblemType.values())
                .filter(type -> type.status() == status)
                .forEach(type -> examples.put(
                        shortName(type),
                        OASFactory.createExample().summary(type.title()).value(problem(type))));
        return examples;
    }

    private static String shortName(ProblemType type) {
        return type.uri().toString().replaceFirst("^.*:", "");
    }

    private static Map<String, Object> problem(ProblemType type) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", type.uri().toString());
        problem.put("title", type.title());
        problem.put("status", type.status());
        problem.put("detail", detail(type));
        if (type == ProblemType.RULE_BROKEN) {
            problem.put("rule", "B3.1");
            problem.put("citation", "Working Together to Safeguard Children 2013, chapter 1");
        }
        if (type == ProblemType.INVALID_REQUEST) {
            problem.put(
                    "violations",
                    List.of(new TreeMap<>(
                            Map.of("field", "dateOfBirth", "message", "A date is expected, written as yyyy-mm-dd."))));
        }
        problem.put("traceId", TRACE);
        return problem;
    }

    private static String detail(ProblemType type) {
        return switch (type) {
            case INVALID_REQUEST -> "One field cannot be taken.";
            case MALFORMED_BODY -> "The body is not well-formed JSON at line 1, column 12.";
            case BAD_CURSOR -> "Begin the list again without a cursor.";
            case IDEMPOTENCY_KEY_MISSING -> "Send an Idempotency-Key of 8 to 128 characters.";
            case PURPOSE_MISSING -> "Say in Access-Purpose why the record is opened.";
            case NOT_SIGNED_IN -> "Send a valid bearer token in the Authorization header.";
            case NOT_ALLOWED -> "None of the caller's roles may use this operation.";
            case PURPOSE_NOT_ADMITTED ->
                "The caller's roles are not admitted to this for the purpose given in Access-Purpose, but for: conference.";
            case NOT_FOUND -> "Nothing is found under this address.";
            case METHOD_NOT_ALLOWED -> "This address does not take that method.";
            case NOT_ACCEPTABLE -> "None of the media types in Accept is offered here.";
            case CONFLICT -> "The record is closed; nothing can be added.";
            case KEY_IN_USE -> "A request with this Idempotency-Key is still running.";
            case CURSOR_GONE -> "The journal was restored; begin again without a cursor.";
            case STALE_VERSION -> "The record has changed since it was read. Read it again, then decide.";
            case BODY_TOO_LARGE -> "The body may have at most 1048576 bytes here.";
            case ADDRESS_TOO_LONG -> "The address is longer than is taken here.";
            case UNSUPPORTED_MEDIA_TYPE -> "The Content-Type of the body is not one that this operation takes.";
            case RULE_BROKEN -> "A child has one open plan at a time.";
            case KEY_REUSED -> "This Idempotency-Key belongs to another request.";
            case VERSION_MISSING -> "Send the ETag of the record as you read it in If-Match.";
            case TOO_MANY_REQUESTS -> "There were too many requests.";
            case HEADERS_TOO_LARGE -> "The headers are larger than is taken here.";
            case INTERNAL_ERROR -> "The request could not be completed. Quote the traceId when you report it.";
            case UNAVAILABLE -> "The service cannot answer at the moment.";
            case TOO_SLOW -> "The service did not answer in time; a change may have been made.";
        };
    }
}
