package safeguarding.conference.rows;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import safeguarding.platform.testing.tokens.TestTokens;

/** One operation of the document. */
record Asked(String id, String method, String path, List<String> queries, String mediaType, String role) {

    static List<Asked> of(JsonNode document) {
        var all = new ArrayList<Asked>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> all.add(of(operation.getKey(), path.getKey(), operation.getValue()))));
        return all;
    }

    private static Asked of(String method, String path, JsonNode operation) {
        var queries = new ArrayList<String>();
        operation.path("parameters").forEach(parameter -> {
            if (parameter.path("in").asText().equals("query")) {
                queries.add(parameter.path("name").asText());
            }
        });
        var media = operation.path("requestBody").path("content").fieldNames();
        return new Asked(
                operation.path("operationId").asText(),
                method,
                path,
                List.copyOf(queries),
                media.hasNext() ? media.next() : "",
                role(operation.path("x-roles").toString()));
    }

    private static String role(String roles) {
        return List.of("conference-admin", "chair", "head-of-safeguarding", "operator", "duty-team").stream()
                .filter(role -> roles.contains('"' + role + '"'))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody to call: " + roles));
    }

    /** Whether this operation is found at an address of the document, its own or one that looks like it. */
    boolean answersAt(String other) {
        return other.matches(path.replaceAll("\\{[^}]+}", "[^/]+"));
    }

    boolean takesJson() {
        return mediaType.equals("application/json");
    }

    boolean isOnARecord() {
        return path.contains("{");
    }

    TestTokens caller() {
        return TestTokens.of(role);
    }

    Response call(RequestSpecification request, String path) {
        return request.request(method.toUpperCase(Locale.ROOT), path);
    }

    @Override
    public String toString() {
        return method.toUpperCase(Locale.ROOT) + " " + path;
    }
}
