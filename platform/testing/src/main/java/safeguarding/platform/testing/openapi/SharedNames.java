package safeguarding.platform.testing.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Names that stand in the documents of two services. */
final class SharedNames {

    private SharedNames() {}

    /** In words: operations of one name, and schemas of one name that are not the same. */
    static List<String> between(JsonNode document, Map<String, JsonNode> others) {
        var shared = new ArrayList<String>();
        others.forEach((service, other) -> {
            var ids = operationIds(document);
            ids.retainAll(operationIds(other));
            ids.forEach(id -> shared.add("operation " + id + " also stands in " + service));
            for (var schema : document.path("components").path("schemas").properties()) {
                var theirs = other.path("components").path("schemas").path(schema.getKey());
                if (!theirs.isMissingNode() && !theirs.equals(schema.getValue())) {
                    shared.add("schema " + schema.getKey() + " is another one in " + service);
                }
            }
        });
        return shared;
    }

    private static Set<String> operationIds(JsonNode document) {
        return new TreeSet<>(document.path("paths").findValuesAsText("operationId"));
    }
}
