package safeguarding.conference.rows;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import safeguarding.conference.fixture.Call;
import safeguarding.platform.testing.tokens.TestTokens;

/**
 * One operation on something that has an identifier.
 *
 * @param path as in the document, such as {@code /v1/plans/{planId}}
 * @param takesBody whether a body goes with it
 */
record Row(String operationId, String method, String path, Set<String> roles, boolean takesBody) {

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");
    private static final List<String> INSIDE =
            List.of("conference-admin", "chair", "head-of-safeguarding", "qa-manager");

    /** Reads the operations of a document whose paths hold an identifier. */
    static List<Row> of(Map<String, Map<String, Map<String, Object>>> paths) {
        var rows = new ArrayList<Row>();
        paths.forEach((path, operations) -> operations.forEach((method, operation) -> {
            if (path.contains("{") && operation.get("x-roles") instanceof List<?> roles) {
                rows.add(new Row(
                        String.valueOf(operation.get("operationId")),
                        method,
                        path,
                        Set.copyOf(roles.stream().map(String::valueOf).toList()),
                        operation.containsKey("requestBody")));
            }
        }));
        return rows;
    }

    /** The names of the identifiers in the path, in order. */
    List<String> parameters() {
        return PARAMETER.matcher(path).results().map(found -> found.group(1)).toList();
    }

    /** The last of them: what the operation is on. */
    String subject() {
        return parameters().getLast();
    }

    /** Somebody of the council who may call it, in every area. */
    TestTokens insider() {
        return INSIDE.stream()
                .filter(roles::contains)
                .findFirst()
                .map(TestTokens::of)
                .orElseThrow(() -> new AssertionError("Nobody of the council may call " + this));
    }

    boolean isForPartners() {
        return roles.contains("partner-agency");
    }

    /** Calls it in a story, with a version that nothing has. */
    Response call(TestTokens caller, Story story) {
        var request = Call.creating(caller).header("If-Match", "\"987654\"");
        if (takesBody) {
            request.body(story.in(Bodies.of(operationId)));
        }
        return request.request(method.toUpperCase(java.util.Locale.ROOT), story.in(path));
    }

    @Override
    public String toString() {
        return method.toUpperCase(java.util.Locale.ROOT) + " " + path;
    }
}
