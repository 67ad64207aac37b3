package safeguarding.platform.testing.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Locale;
import safeguarding.platform.testing.repository.Repository;

/**
 * Examples for a document, taken from what tests really sent and got: with {@code -Dopenapi.examples.accept=true} each
 * operation that has none gets its first good exchange, as {@code src/main/resources/openapi-examples/<operationId>.json}.
 */
final class RecordedExamples {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final String FOLDER = "src/main/resources/openapi-examples/";
    private static final int LONGEST = 6_000;

    private final Document document;

    private RecordedExamples(Document document) {
        this.document = document;
    }

    static RecordedExamples of(Document document) {
        return new RecordedExamples(document);
    }

    static boolean areWanted() {
        return Boolean.getBoolean("openapi.examples.accept");
    }

    void keep(Exchange exchange) {
        if (!areWanted() || exchange.status() >= 300 || exchange.answer().length() > LONGEST) {
            return;
        }
        document.called(exchange.method().toLowerCase(Locale.ROOT), exchange.path())
                .ifPresent(operation -> keep(operation, exchange));
    }

    private static void keep(DocumentedOperation operation, Exchange exchange) {
        var file = Repository.ofTheModule(FOLDER + operation.id() + ".json");
        var answer = Conformity.json(exchange.answer());
        if (Files.exists(file)
                || operation.showsAnExample()
                || answer.filter(RecordedExamples::saysNothing).isPresent()) {
            return;
        }
        var example = JSON.createObjectNode();
        if (operation.request().has("application/json")) {
            Conformity.json(exchange.request()).ifPresent(body -> example.set("request", body));
        }
        answer.ifPresent(body -> example.set("response", shortened(body)));
        if (!example.isEmpty()) {
            write(operation, example);
        }
    }

    /** Two items of a page explain as much as fifty. */
    private static JsonNode shortened(JsonNode answer) {
        if (answer.path("items") instanceof ArrayNode items) {
            while (items.size() > 2) {
                items.remove(2);
            }
        }
        return answer;
    }

    /** A page without items explains nothing. */
    private static boolean saysNothing(JsonNode answer) {
        return answer.path("items").isArray() && answer.path("items").isEmpty();
    }

    private static void write(DocumentedOperation operation, ObjectNode example) {
        var file = Repository.ofTheModule(FOLDER + operation.id() + ".json");
        try {
            Files.createDirectories(file.resolveSibling("."));
            var text = JSON.writeValueAsString(example)
                    .replaceAll("http://localhost:8080/[a-z-]+/", "https://safeguarding.example/{service}/");
            Files.writeString(file, text + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
