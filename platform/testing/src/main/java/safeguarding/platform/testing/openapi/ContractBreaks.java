package safeguarding.platform.testing.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Changes of a document that break a caller who was built on the accepted one. Also finds what difference checkers
 * overlook: optional properties that are gone, types that have changed, what was always there and no longer is.
 */
final class ContractBreaks {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "options", "head", "patch");

    private final JsonNode accepted;
    private final JsonNode now;
    private final List<String> found = new ArrayList<>();

    private ContractBreaks(JsonNode accepted, JsonNode now) {
        this.accepted = accepted;
        this.now = now;
    }

    static List<String> between(JsonNode accepted, JsonNode now) {
        var breaks = new ContractBreaks(accepted, now);
        accepted.path("paths").properties().forEach(path -> breaks.path(path.getKey(), path.getValue()));
        breaks.schemas();
        return breaks.found.stream().distinct().toList();
    }

    private void path(String path, JsonNode before) {
        for (var operation : before.properties()) {
            if (METHODS.contains(operation.getKey())) {
                var after = now.path("paths").path(path).path(operation.getKey());
                var name = operation.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path;
                if (after.isMissingNode()) {
                    found.add(name + " is gone");
                } else {
                    operation(name, operation.getValue(), after);
                }
            }
        }
    }

    private void operation(String name, JsonNode before, JsonNode after) {
        changed(name + ": operationId", before.path("operationId"), after.path("operationId"));
        parameters(name, before, after);
        if (!before.path("requestBody").path("required").asBoolean()
                && after.path("requestBody").path("required").asBoolean()) {
            found.add(name + ": a body is needed now");
        }
        content(name + " request", before.path("requestBody"), after.path("requestBody"), Direction.IN);
        for (var response : before.path("responses").properties()) {
            var now = after.path("responses").path(response.getKey());
            if (now.isMissingNode()) {
                found.add(name + ": the answer " + response.getKey() + " is gone");
            } else {
                content(name + " " + response.getKey(), response.getValue(), now, Direction.OUT);
            }
        }
    }

    private void parameters(String name, JsonNode before, JsonNode after) {
        var known = Parameters.byName(before);
        for (var parameter : Parameters.byName(after).entrySet()) {
            var old = known.get(parameter.getKey());
            if (parameter.getValue().path("required").asBoolean()
                    && (old == null || !old.path("required").asBoolean())) {
                found.add(name + ": " + parameter.getKey() + " is needed now");
            }
        }
        for (Map.Entry<String, JsonNode> parameter : known.entrySet()) {
            var newer = Parameters.byName(after).get(parameter.getKey());
            if (newer == null) {
                found.add(name + ": " + parameter.getKey() + " is gone");
            } else {
                schema(
                        name + " " + parameter.getKey(),
                        parameter.getValue().path("schema"),
                        newer.path("schema"),
                        Direction.IN);
            }
        }
    }

    private void content(String name, JsonNode before, JsonNode after, Direction direction) {
        for (var media : before.path("content").properties()) {
            var newer = after.path("content").path(media.getKey());
            if (newer.isMissingNode()) {
                found.add(name + ": " + media.getKey() + " is gone");
            } else {
                schema(name, media.getValue().path("schema"), newer.path("schema"), direction);
            }
        }
    }

    private void schemas() {
        var asked = SchemaUse.in(accepted);
        for (var schema : accepted.path("components").path("schemas").properties()) {
            var newer = now.path("components").path("schemas").path(schema.getKey());
            if (newer.isMissingNode()) {
                found.add("schema " + schema.getKey() + " is gone");
            } else {
                schema(schema.getKey(), schema.getValue(), newer, asked.directionOf(schema.getKey()));
            }
        }
    }

    private void schema(String name, JsonNode before, JsonNode after, Direction direction) {
        for (var part : List.of("type", "format", "$ref")) {
            changed(name + ": " + part, before.path(part), after.path(part));
        }
        values(name, before.path("enum"), after.path("enum"), direction);
        var needed = Names.of(before.path("required"));
        var neededNow = Names.of(after.path("required"));
        if (direction.isAsked()) {
            Names.without(neededNow, needed).forEach(field -> found.add(name + "." + field + " is needed now"));
        }
        if (direction.isAnswered()) {
            Names.without(needed, neededNow)
                    .forEach(field -> found.add(name + "." + field + " is no longer always there"));
        }
        for (var property : before.path("properties").properties()) {
            var newer = after.path("properties").path(property.getKey());
            if (newer.isMissingNode()) {
                found.add(name + "." + property.getKey() + " is gone");
            } else {
                schema(name + "." + property.getKey(), property.getValue(), newer, direction);
            }
        }
        if (before.has("items")) {
            schema(name + "[]", before.path("items"), after.path("items"), direction);
        }
    }

    private void values(String name, JsonNode before, JsonNode after, Direction direction) {
        if (direction.isAsked() && !after.isMissingNode()) {
            Names.without(Names.of(before), Names.of(after))
                    .forEach(value -> found.add(name + ": " + value + " is no longer taken"));
        }
        if (direction.isAnswered() && !before.isMissingNode()) {
            Names.without(Names.of(after), Names.of(before))
                    .forEach(value -> found.add(name + ": " + value + " is a value callers do not know"));
        }
    }

    private void changed(String what, JsonNode before, JsonNode after) {
        if (!before.isMissingNode() && !before.equals(after)) {
            found.add(
                    what + " was " + before.asText() + ", is " + (after.isMissingNode() ? "not said" : after.asText()));
        }
    }
}
