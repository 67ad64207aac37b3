package safeguarding.platform.openapi;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out schemas that nothing refers to. Unknown fields of requests are refused, so the schemas that stand in requests
 * only say so.
 */
final class UsedSchemas {

    private static final String REFERENCE = "#/components/schemas/";

    private final Map<String, Schema> schemas;

    private UsedSchemas(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    static void keep(OpenAPI document, Components components) {
        var schemas = Objects.requireNonNull(components.getSchemas());
        var closing = new UsedSchemas(schemas);
        var asked = new HashSet<String>();
        var answered = new HashSet<String>();
        components.getResponses().values().forEach(answer -> closing.collect(answer.getContent(), answered));
        components.getParameters().values().forEach(parameter -> closing.collect(parameter.getSchema(), answered));
        operations(document).forEach(operation -> {
            Shape.parametersOf(operation).forEach(parameter -> closing.collect(parameter.getSchema(), answered));
            if (operation.getRequestBody() != null) {
                closing.collect(operation.getRequestBody().getContent(), asked);
            }
            if (operation.getResponses() != null) {
                operation
                        .getResponses()
                        .getAPIResponses()
                        .values()
                        .forEach(answer -> closing.collect(answer.getContent(), answered));
            }
        });
        var used = new TreeMap<>(schemas);
        used.keySet().removeIf(name -> !asked.contains(name) && !answered.contains(name));
        components.setSchemas(used);
        asked.removeAll(answered);
        asked.forEach(name -> close(schemas.get(name)));
    }

    private static Stream<Operation> operations(OpenAPI document) {
        return document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream());
    }

    private static void close(@Nullable Schema schema) {
        if (schema != null && schema.getProperties() != null && schema.getAdditionalPropertiesSchema() == null) {
            schema.setAdditionalPropertiesBoolean(false);
        }
    }

    private void collect(@Nullable Content content, Set<String> names) {
        if (content != null) {
            content.getMediaTypes().values().forEach(media -> collect(media.getSchema(), names));
        }
    }

    private void collect(@Nullable Schema schema, Set<String> names) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null && schema.getRef().startsWith(REFERENCE)) {
            var name = schema.getRef().substring(REFERENCE.length());
            if (names.add(name)) {
                collect(schemas.get(name), names);
            }
        }
        collect(schema.getItems(), names);
        collect(schema.getAdditionalPropertiesSchema(), names);
        if (schema.getAllOf() != null) {
            schema.getAllOf().forEach(part -> collect(part, names));
        }
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(property -> collect(property, names));
        }
    }
}
