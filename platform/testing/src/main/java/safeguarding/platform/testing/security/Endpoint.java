package safeguarding.platform.testing.security;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * One endpoint of a service.
 *
 * @param method such as {@code GET}
 * @param path as in the document, such as {@code /v1/plans/{planId}}
 * @param roles roles that may call it; empty when every signed-in caller may
 * @param mediaType what its body must be; empty when it takes none
 */
record Endpoint(String method, String path, Set<String> roles, String mediaType) {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
    private static final String SOME_ID = "01936f1e-8a40-7c3a-9f21-5b7d9e0c4a20";

    Endpoint {
        roles = Set.copyOf(roles);
    }

    static List<Endpoint> of(JsonNode document) {
        var all = new ArrayList<Endpoint>();
        for (var path : document.path("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                if (METHODS.contains(operation.getKey())) {
                    all.add(of(operation.getKey(), path.getKey(), operation.getValue()));
                }
            }
        }
        return all;
    }

    private static Endpoint of(String method, String path, JsonNode operation) {
        var roles = new TreeSet<String>();
        operation.path("x-roles").forEach(role -> roles.add(role.asText()));
        var content = operation.path("requestBody").path("content").fieldNames();
        return new Endpoint(method.toUpperCase(Locale.ROOT), path, roles, content.hasNext() ? content.next() : "");
    }

    /** The path with identifiers filled in. */
    String somePath() {
        return path.replaceAll("\\{[^}]+}", SOME_ID);
    }

    /** Its line in {@code docs/operations/roles.md}. */
    String row(String service) {
        var who = roles.isEmpty() ? RolesTable.EVERYBODY : String.join(", ", new TreeSet<>(roles));
        return "| %s | %s | `%s` | %s |".formatted(service, method, path, who);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
