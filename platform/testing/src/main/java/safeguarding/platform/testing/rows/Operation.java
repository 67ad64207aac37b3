package safeguarding.platform.testing.rows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import safeguarding.platform.testing.tokens.TestTokens;

/**
 * One operation of a service's document.
 *
 * @param id such as {@code recordDecision}
 * @param method such as {@code post}
 * @param path as in the document, such as {@code /v1/plans/{planId}}
 * @param roles roles that may call it
 * @param queries names of its query parameters
 * @param mediaType what its body is; empty when it takes none
 */
public record Operation(
        String id, String method, String path, Set<String> roles, List<String> queries, String mediaType) {

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

    /** Identifiers in paths that every service has and that are about no child. */
    private static final Set<String> OF_EVERY_SERVICE = Set.of("aggregateId", "jobId", "parkedId", "replayId");

    public Operation {
        roles = Set.copyOf(roles);
        queries = List.copyOf(queries);
    }

    /** All operations of the service under test. */
    public static List<Operation> ofTheRunningService() {
        var answer = RestAssured.given().queryParam("format", "json").get("/q/openapi");
        try {
            return of(new ObjectMapper().readTree(answer.asString()));
        } catch (JsonProcessingException e) {
            throw new AssertionError("/q/openapi is not JSON", e);
        }
    }

    /** Those of the service under test that are on a record about a child. */
    static List<Operation> onChildrenIn(ServiceRows service) {
        return ofTheRunningService().stream()
                .filter(Operation::isOnARecord)
                .filter(operation -> operation.parameters().stream()
                        .noneMatch(name -> OF_EVERY_SERVICE.contains(name)
                                || service.aboutNoChild().contains(name)))
                .toList();
    }

    static List<Operation> of(JsonNode document) {
        var all = new ArrayList<Operation>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> all.add(of(operation.getKey(), path.getKey(), operation.getValue()))));
        return all;
    }

    private static Operation of(String method, String path, JsonNode operation) {
        var queries = new ArrayList<String>();
        operation.path("parameters").forEach(parameter -> {
            if (parameter.path("in").asText().equals("query")) {
                queries.add(parameter.path("name").asText());
            }
        });
        var roles = new TreeSet<String>();
        operation.path("x-roles").forEach(role -> roles.add(role.asText()));
        var media = operation.path("requestBody").path("content").fieldNames();
        return new Operation(
                operation.path("operationId").asText(),
                method,
                path,
                roles,
                queries,
                media.hasNext() ? media.next() : "");
    }

    /** The names of the identifiers in the path, in order. */
    public List<String> parameters() {
        return PARAMETER.matcher(path).results().map(found -> found.group(1)).toList();
    }

    /** The last of them: what the operation is on. */
    public String subject() {
        return parameters().getLast();
    }

    /** Whether the path names a record. */
    public boolean isOnARecord() {
        return path.contains("{");
    }

    public boolean isForPartners() {
        return roles.contains("partner-agency");
    }

    public boolean takesBody() {
        return !mediaType.isEmpty();
    }

    public boolean takesJson() {
        return mediaType.equals("application/json");
    }

    /** Whether it only reads. */
    public boolean reads() {
        return method.equals("get");
    }

    /** Somebody of the council who may call it, in every area. */
    public TestTokens insider(ServiceRows service) {
        return service.insiders().stream()
                .filter(roles::contains)
                .findFirst()
                .map(TestTokens::of)
                .orElseThrow(() -> new AssertionError("None of the insiders may call " + this + ": " + roles));
    }

    /** Whether somebody of the council may call it; otherwise it is for machines, or for who runs the system. */
    public boolean isForInsiders(ServiceRows service) {
        return service.insiders().stream().anyMatch(roles::contains);
    }

    /** Whoever may call it and sees the child of a story: an insider, or the partner who is involved. */
    public TestTokens whoSees(ServiceRows service) {
        return isForPartners() && !isForInsiders(service) ? TestTokens.partner(service.partner()) : insider(service);
    }

    /** Whoever may call it: an insider, or else a partner who is involved or the first that is named. */
    TestTokens caller(ServiceRows service) {
        return isForPartners() || isForInsiders(service)
                ? whoSees(service)
                : TestTokens.of(roles.stream().sorted().findFirst().orElseThrow());
    }

    /** Whether this operation is found at an address of the document, its own or one that looks like it. */
    boolean answersAt(String other) {
        return other.matches(path.replaceAll("\\{[^}]+}", "[^/]+"));
    }

    Response call(RequestSpecification request, String address) {
        return request.request(method.toUpperCase(Locale.ROOT), address);
    }

    @Override
    public String toString() {
        return method.toUpperCase(Locale.ROOT) + " " + path;
    }
}
