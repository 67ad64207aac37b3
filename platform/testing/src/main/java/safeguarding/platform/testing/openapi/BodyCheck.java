package safeguarding.platform.testing.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Bodies against the schemas of a document. What a schema does not name is a fault, also in answers. */
final class BodyCheck {

    private static final String ADDRESS = "urn:safeguarding:document";

    /** The whole document. A part asked for by its address would be read anew, document and all, and kept. */
    private final Schema whole;

    private final Map<String, Schema> parts = new ConcurrentHashMap<>();

    private BodyCheck(Schema whole) {
        this.whole = whole;
    }

    static BodyCheck of(JsonNode document) {
        var strict = document.deepCopy();
        close(strict.path("components").path("schemas"));
        var text = strict.toString();
        var schemas = SchemaRegistry.withDialect(
                Dialects.getOpenApi30(), registry -> registry.schemas(Map.of(ADDRESS, text)));
        return new BodyCheck(schemas.getSchema(SchemaLocation.of(ADDRESS)));
    }

    /** What is wrong with a body, in words; nothing when it is as the schema at this place of the document says. */
    List<String> faults(String pointer, JsonNode body) {
        return parts
                .computeIfAbsent(pointer, this::part)
                .validate(body, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    private Schema part(String pointer) {
        return whole.getRefSchema(SchemaLocation.of(ADDRESS + "#" + pointer).getFragment());
    }

    private static void close(JsonNode node) {
        if (node instanceof ObjectNode schema
                && schema.path("properties").isObject()
                && !schema.has("additionalProperties")) {
            schema.put("additionalProperties", false);
        }
        node.forEach(BodyCheck::close);
    }
}
