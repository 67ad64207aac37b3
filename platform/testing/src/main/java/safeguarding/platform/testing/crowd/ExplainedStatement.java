package safeguarding.platform.testing.crowd;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How the server ran a statement.
 *
 * @param text the statement
 * @param plan the plan that was run, with the rows it met
 */
record ExplainedStatement(String text, JsonNode plan) {

    /** Tables that were read from the first row to the last. */
    Set<String> readAsAWhole() {
        var tables = new TreeSet<String>();
        for (var node : nodes(plan, new ArrayList<>())) {
            if (node.path("Node Type").asText().equals("Seq Scan")) {
                tables.add(node.path("Relation Name").asText());
            }
        }
        return tables;
    }

    /** Rows that were taken up, shown or not. */
    long rowsMet() {
        var rows = 0.0;
        for (var node : nodes(plan, new ArrayList<>())) {
            if (node.has("Relation Name")) {
                rows += node.path("Actual Loops").asDouble()
                        * (node.path("Actual Rows").asDouble()
                                + node.path("Rows Removed by Filter").asDouble()
                                + node.path("Rows Removed by Index Recheck").asDouble());
            }
        }
        return Math.round(rows);
    }

    private static List<JsonNode> nodes(JsonNode node, List<JsonNode> found) {
        found.add(node);
        node.path("Plans").forEach(child -> nodes(child, found));
        return found;
    }
}
