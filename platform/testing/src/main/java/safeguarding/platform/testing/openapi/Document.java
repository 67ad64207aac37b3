package safeguarding.platform.testing.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** An OpenAPI document whose operations can be looked up. */
final class Document {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private final JsonNode root;
    private final List<DocumentedOperation> operations;
    private final BodyCheck bodies;

    private Document(JsonNode root, List<DocumentedOperation> operations) {
        this.root = root;
        this.operations =
                operations.stream().sorted(DocumentedOperation.MOST_EXACT).toList();
        this.bodies = BodyCheck.of(root);
    }

    static Document of(JsonNode root) {
        var operations = new ArrayList<DocumentedOperation>();
        for (var path : root.path("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                if (METHODS.contains(operation.getKey())) {
                    operations.add(DocumentedOperation.of(operation.getKey(), path.getKey(), operation.getValue()));
                }
            }
        }
        return new Document(root, operations);
    }

    List<DocumentedOperation> operations() {
        return operations;
    }

    JsonNode root() {
        return root;
    }

    BodyCheck bodies() {
        return bodies;
    }

    /** The operation that a request calls; of several the one whose path says the most. */
    Optional<DocumentedOperation> called(String method, String path) {
        var verb = method.toLowerCase(Locale.ROOT);
        return operations.stream()
                .filter(operation -> operation.isCalledBy(verb, path))
                .findFirst();
    }

    /** What a node says, or what it refers to. */
    JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? root.at(node.path("$ref").asText().substring(1)) : node;
    }
}
