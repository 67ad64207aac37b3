package safeguarding.platform.testing.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was said on the wire against what the document says. */
final class Conformity {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PROBLEM = "/components/schemas/Problem";
    private static final List<String> TOLD = List.of("ETag", "Location", "Retry-After");
    private static final List<String> ALWAYS_THERE = List.of("Location");

    private final Document document;

    Conformity(Document document) {
        this.document = document;
    }

    /** What is wrong, in words; nothing when the exchange is as documented, or not of the API. */
    List<String> faults(Exchange exchange) {
        var operation = document.called(exchange.method(), exchange.path());
        if (operation.isEmpty()) {
            return exchange.status() >= 400 ? body(PROBLEM, exchange.answer()) : List.of();
        }
        var answer = document.resolved(operation.get().answer(exchange.status()));
        if (answer.isMissingNode()) {
            return List.of("the document does not name the status " + exchange.status() + ": " + exchange.answer());
        }
        var faults = new ArrayList<String>();
        faults.addAll(content(operation.get(), exchange, answer));
        faults.addAll(headers(exchange, answer));
        if (exchange.status() < 300) {
            faults.addAll(request(operation.get(), exchange));
        }
        return faults;
    }

    private List<String> content(DocumentedOperation operation, Exchange exchange, JsonNode answer) {
        var content = answer.path("content");
        if (exchange.answer().isEmpty()) {
            return content.isEmpty() ? List.of() : List.of("the document promises a body, there is none");
        }
        if (!content.has(exchange.mediaType())) {
            return List.of("the document does not name the body " + exchange.mediaType());
        }
        if (!exchange.mediaType().endsWith("json")) {
            // A file: its own tests read it.
            return List.of();
        }
        return body(content.path(exchange.mediaType()), exchange.answer());
    }

    /** What was taken must be what the document says is taken. Uploads of many records are looked at elsewhere. */
    private List<String> request(DocumentedOperation operation, Exchange exchange) {
        var media = operation.request().path("application/json");
        var sent = json(exchange.request()).map(Conformity::withoutNulls).map(JsonNode::toString);
        return media.isMissingNode()
                ? List.of()
                : body(media, sent.orElse(exchange.request())).stream()
                        .map(fault -> "the request was taken, though " + fault)
                        .toList();
    }

    /** A member that is null is as if it were absent, as the documents say. */
    private static JsonNode withoutNulls(JsonNode body) {
        if (body instanceof ObjectNode object) {
            object.properties().removeIf(member -> member.getValue().isNull());
        }
        body.forEach(Conformity::withoutNulls);
        return body;
    }

    private static List<String> headers(Exchange exchange, JsonNode answer) {
        var faults = new ArrayList<String>();
        for (var name : TOLD) {
            var sent = exchange.headers().contains(name);
            var documented = answer.path("headers").has(name);
            if (sent && !documented) {
                faults.add("the document does not name the header " + name);
            }
            if (!sent && documented && ALWAYS_THERE.contains(name)) {
                faults.add("the document promises the header " + name);
            }
        }
        return faults;
    }

    private List<String> body(JsonNode media, String text) {
        var named = media.path("schema").path("$ref").asText();
        return named.isEmpty() ? List.of("the document names no schema") : body(named.substring(1), text);
    }

    private List<String> body(String pointer, String text) {
        return json(text)
                .map(body -> document.bodies().faults(pointer, body))
                .orElseGet(() -> List.of("no JSON: " + text));
    }

    static Optional<JsonNode> json(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(JSON.readTree(text));
        } catch (JsonProcessingException notJson) {
            return Optional.empty();
        }
    }
}
