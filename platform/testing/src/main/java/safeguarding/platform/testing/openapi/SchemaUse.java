package safeguarding.platform.testing.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/**
 * Which schemas of a document are asked for and which are answered, also through other schemas.
 *
 * @param asked names of schemas in requests and parameters
 * @param answered names of schemas in answers
 */
record SchemaUse(Set<String> asked, Set<String> answered) {

    private static final String PREFIX = "#/components/schemas/";

    static SchemaUse in(JsonNode document) {
        var asked = new HashSet<String>();
        var answered = new HashSet<String>();
        for (var path : document.path("paths")) {
            for (var operation : path) {
                collect(document, operation.path("requestBody"), asked);
                collect(document, operation.path("parameters"), asked);
                collect(document, operation.path("responses"), answered);
            }
        }
        return new SchemaUse(asked, answered);
    }

    Direction directionOf(String schema) {
        return Direction.of(asked.contains(schema), answered.contains(schema));
    }

    private static void collect(JsonNode document, JsonNode part, Set<String> names) {
        for (var reference : part.findValuesAsText("$ref")) {
            if (reference.startsWith("#/components/responses/")
                    || reference.startsWith("#/components/requestBodies/")) {
                collect(document, document.at(reference.substring(1)), names);
            }
            if (reference.startsWith(PREFIX) && names.add(reference.substring(PREFIX.length()))) {
                collect(document, document.at(reference.substring(1)), names);
            }
        }
    }
}
