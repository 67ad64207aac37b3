package safeguarding.platform.testing.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What each operation of a document must say: purpose, roles, every status that follows from its form, examples. */
final class Completeness {

    private static final List<String> ALWAYS = List.of("400", "401", "403", "406", "429", "500", "503");
    private static final Set<String> CURSORS = Set.of("cursor", "after", "updatedSince");

    /** Beside an upload: what each of its lines holds. */
    private static final String RECORD = "x-record";

    private static final Pattern ID = Pattern.compile(
            "(acknowledge|add|agree|allocate|ask|begin|book|break|cancel|check|close|compare|complete|conclude|correct|discard|draft|end"
                    + "|expect|explain|export|get|grant|import|invite|list|merge|moderate|open|postpone|publish|raise|reallocate"
                    + "|recompute|receive|record|refuse|register|remove|renew|replace|request|resolve|retire|retry|return|revoke"
                    + "|search|split|start|submit|suspend|vary|verify|withdraw)"
                    + "[A-Z][A-Za-z0-9]+");

    private static final Pattern NUMBERED = Pattern.compile("(.*[A-Za-z])[0-9]+");

    private final Document document;
    private final List<String> faults = new ArrayList<>();

    private Completeness(Document document) {
        this.document = document;
    }

    static List<String> faultsOf(Document document) {
        var completeness = new Completeness(document);
        document.operations().forEach(completeness::operation);
        completeness.types();
        return List.copyOf(completeness.faults);
    }

    /** Where two types are given one name, the second of them is numbered. */
    private void types() {
        var types = document.root().path("components").path("schemas");
        types.fieldNames().forEachRemaining(name -> {
            var numbered = NUMBERED.matcher(name);
            if (numbered.matches() && types.has(numbered.group(1))) {
                faults.add("Two types are called " + numbered.group(1));
            }
        });
    }

    private void operation(DocumentedOperation operation) {
        words(operation);
        statuses(operation);
        request(operation);
        operation.node().path("responses").properties().forEach(answer -> answer(operation, answer.getKey()));
        for (var parameter : operation.node().path("parameters")) {
            parameter(operation, document.resolved(parameter));
        }
    }

    private void words(DocumentedOperation operation) {
        var summary = operation.node().path("summary").asText();
        var description = operation.node().path("description").asText();
        require(operation, ID.matcher(operation.id()).matches(), "operationId is verb + noun");
        require(operation, !summary.isBlank(), "a summary");
        require(
                operation,
                description.length() > "Roles: .".length() && !description.startsWith(summary + "\n"),
                "a description of its purpose");
        require(operation, operation.node().has("x-roles") && description.contains("\n\nRoles: "), "its roles");
        require(operation, operation.node().path("tags").size() == 1, "one tag");
    }

    private void statuses(DocumentedOperation operation) {
        var needed = new TreeSet<>(ALWAYS);
        var answers = operation.node().path("responses");
        if (operation.path().contains("{")) {
            needed.add("404");
        }
        if (!operation.request().isEmpty()) {
            needed.addAll(List.of("413", "415"));
        }
        if (!operation.method().equals("get") && !operation.path().endsWith("/searches")) {
            needed.addAll(List.of("409", "422"));
        }
        for (var parameter : operation.node().path("parameters")) {
            var name = document.resolved(parameter).path("name").asText();
            if (name.equals("If-Match")) {
                needed.addAll(List.of("412", "428"));
            } else if (name.equals("If-None-Match")) {
                needed.add("304");
            } else if (CURSORS.contains(name)) {
                needed.add("410");
            }
        }
        needed.forEach(status -> require(operation, answers.has(status), "status " + status));
    }

    private void request(DocumentedOperation operation) {
        for (var media : operation.request().properties()) {
            require(operation, !media.getKey().contains("*"), "a media type of its request");
            body(operation, "request", media.getValue());
        }
    }

    private void answer(DocumentedOperation operation, String status) {
        var answer = document.resolved(operation.node().path("responses").path(status));
        var content = answer.path("content");
        require(operation, !answer.path("description").asText().isBlank(), status + " has a description");
        if (status.startsWith("4") || status.startsWith("5")) {
            require(operation, content.has("application/problem+json"), status + " is a problem");
        } else {
            var silent = status.equals("204") || status.equals("304");
            require(operation, silent == content.isEmpty(), status + " has a body, or says that it has none");
        }
        for (var media : content.properties()) {
            require(operation, !media.getKey().contains("*"), "a media type of " + status);
            body(operation, status, media.getValue());
        }
    }

    private void body(DocumentedOperation operation, String where, JsonNode media) {
        var schema = media.at(media.has(RECORD) ? "/" + RECORD + "/$ref" : "/schema/$ref")
                .asText();
        if (schema.isEmpty()) {
            faults.add(operation + ": " + where + " names no schema");
            return;
        }
        var examples = new ArrayList<JsonNode>();
        media.path("examples").forEach(example -> examples.add(example.path("value")));
        if (media.has(RECORD)) {
            media.path("example")
                    .asText()
                    .lines()
                    .flatMap(line -> Conformity.json(line).stream())
                    .forEach(examples::add);
        } else if (media.has("example")) {
            examples.add(media.path("example"));
        }
        var table = media.path("example").asText().lines().findFirst().filter(any -> examples.isEmpty());
        table.ifPresent(columns -> table(operation, where, schema, columns));
        if (examples.isEmpty() && table.isEmpty()) {
            faults.add(operation + ": " + where + " has no example");
        }
        examples.stream()
                .flatMap(example -> document.bodies().faults(schema.substring(1), example).stream())
                .forEach(fault -> faults.add(operation + ": example of " + where + ": " + fault));
    }

    /** Of a file of comma separated values the first line names fields of the record, each of which may be empty below. */
    private void table(DocumentedOperation operation, String where, String schema, String columns) {
        var known = document.root().at(schema.substring(1)).path("properties");
        for (var column : columns.split(",", -1)) {
            require(operation, known.has(column), "a field for the column " + column + " of " + where);
        }
    }

    private void parameter(DocumentedOperation operation, JsonNode parameter) {
        var name = parameter.path("name").asText();
        require(operation, !parameter.path("description").asText().isBlank(), name + " has a description");
        require(operation, document.resolved(parameter.path("schema")).has("type"), name + " has a type");
    }

    private void require(DocumentedOperation operation, boolean holds, String what) {
        if (!holds) {
            faults.add(operation + ": missing: " + what);
        }
    }
}
