package safeguarding.platform.testing.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The documents of all services as one: every path under the name of its service, every component once, groups and
 * operations that can be told apart. What cannot be put together is a fault, in words, never a guess.
 */
final class SuiteDocument {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DESCRIPTION = """
        All services of a council's Safeguarding Unit behind one door. Every operation needs a bearer token; every \
        operation that opens a child's record needs the header Access-Purpose. A member of a body that is null is as if \
        it were absent; members and parameters that are not known are refused. Refusals are RFC 9457 problem details. A \
        record that the caller may not see answers 404.\
        """;

    private final ObjectNode paths = JSON.createObjectNode();
    private final Map<String, Map<String, JsonNode>> components = new TreeMap<>();
    private final ArrayNode tags = JSON.createArrayNode();
    private final Map<String, String> operations = new HashMap<>();
    private final List<String> faults = new ArrayList<>();
    private JsonNode latest = JSON.createObjectNode();

    private SuiteDocument() {}

    /** Of documents whose only server is the place of the service below the door, such as {@code /qa-audit}. */
    static SuiteDocument of(List<JsonNode> documents) {
        var suite = new SuiteDocument();
        documents.forEach(suite::add);
        return suite;
    }

    /** What keeps the documents from being one. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    /** The one document; of no use while there are faults. */
    JsonNode merged() {
        var root = JSON.createObjectNode();
        root.set("openapi", latest.path("openapi"));
        var info = root.putObject("info").put("title", "Safeguarding Unit API").put("version", "1.0.0");
        info.put("description", DESCRIPTION);
        info.set("contact", latest.at("/info/contact"));
        info.set("license", latest.at("/info/license"));
        root.putArray("servers")
                .addObject()
                .put("url", "/")
                .put("description", "Production, at the gateway")
                .put("x-internal", false);
        root.set("security", latest.path("security"));
        root.set("tags", tags);
        root.set("paths", paths);
        root.set("components", JSON.valueToTree(components));
        return root;
    }

    private void add(JsonNode document) {
        var server = document.at("/servers/0/url").asText();
        if (!server.startsWith("/") || document.path("servers").size() != 1) {
            faults.add(document.at("/info/title").asText() + " does not say its one place below the door");
            return;
        }
        if (!latest.isEmpty() && !latest.path("security").equals(document.path("security"))) {
            faults.add(server + " asks for another sign-in");
        }
        latest = document;
        var place = server.equals("/") ? "" : server;
        var group = document.at("/info/title").asText().replaceFirst(" API$", "") + ": ";
        document.path("tags").forEach(tag -> tags.add(named(tag.deepCopy(), group)));
        document.path("paths").properties().forEach(path -> add(place + path.getKey(), path.getValue(), group));
        document.path("components")
                .properties()
                .forEach(kind -> kind.getValue()
                        .properties()
                        .forEach(one -> component(kind.getKey(), one.getKey(), one.getValue(), server)));
    }

    private static JsonNode named(JsonNode tag, String group) {
        ((ObjectNode) tag).put("name", group + tag.path("name").asText());
        return tag;
    }

    private void add(String path, JsonNode item, String group) {
        if (paths.has(path)) {
            faults.add("path " + path + " stands there twice");
        }
        var moved = item.deepCopy();
        for (var operation : moved) {
            if (operation.path("tags") instanceof ArrayNode names) {
                for (int at = 0; at < names.size(); at++) {
                    names.set(at, TextNode.valueOf(group + names.get(at).asText()));
                }
            }
            var id = operation.path("operationId").asText();
            var other = id.isEmpty() ? null : operations.put(id, path);
            if (other != null) {
                faults.add("operation " + id + " stands at " + other + " and at " + path);
            }
        }
        paths.set(path, moved);
    }

    private void component(String kind, String name, JsonNode component, String server) {
        var before = components.computeIfAbsent(kind, any -> new TreeMap<>()).putIfAbsent(name, component);
        if (before != null && !before.equals(component)) {
            faults.add(kind + " " + name + " is another one in " + server);
        }
    }
}
