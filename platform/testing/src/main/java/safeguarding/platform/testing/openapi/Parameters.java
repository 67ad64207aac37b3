package safeguarding.platform.testing.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;

/** Parameters of an operation. */
final class Parameters {

    private Parameters() {}

    /** By place and name, such as {@code query limit}; references by what they refer to. */
    static Map<String, JsonNode> byName(JsonNode operation) {
        var parameters = new TreeMap<String, JsonNode>();
        operation.path("parameters").forEach(each -> parameters.put(name(each), each));
        return parameters;
    }

    private static String name(JsonNode parameter) {
        return parameter.has("$ref")
                ? parameter.path("$ref").asText()
                : parameter.path("in").asText() + " " + parameter.path("name").asText();
    }
}
