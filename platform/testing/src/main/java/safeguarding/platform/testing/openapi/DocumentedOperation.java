package safeguarding.platform.testing.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One operation of a document.
 *
 * @param method in lower case
 * @param path as in the document, such as {@code /v1/plans/{planId}}
 * @param node what the document says
 * @param address what a path looks like that calls it
 */
record DocumentedOperation(String method, String path, JsonNode node, Pattern address) {

    /** Of several that a path calls, the one whose own path says the most comes first. */
    static final Comparator<DocumentedOperation> MOST_EXACT = Comparator.comparing(
                    (DocumentedOperation operation) -> operation
                            .path()
                            .chars()
                            .filter(character -> character == '{')
                            .count())
            .thenComparing(DocumentedOperation::path);

    static DocumentedOperation of(String method, String path, JsonNode node) {
        return new DocumentedOperation(method, path, node, pattern(path));
    }

    boolean isCalledBy(String verb, String address) {
        return method.equals(verb) && this.address.matcher(address).matches();
    }

    String id() {
        return node.path("operationId").asText();
    }

    JsonNode request() {
        return node.path("requestBody").path("content");
    }

    /** What is said of an answer, perhaps a reference. */
    JsonNode answer(int status) {
        return node.path("responses").path(Integer.toString(status));
    }

    /** Whether the document shows what is sent or answered: its own example, or that of an operation of every service. */
    boolean showsAnExample() {
        return Stream.concat(
                        request().valueStream(),
                        node.path("responses")
                                .valueStream()
                                .flatMap(answer -> answer.path("content").valueStream()))
                .anyMatch(media -> media.has("example"));
    }

    private static Pattern pattern(String template) {
        return Pattern.compile(Pattern.compile("\\{[^}]+}")
                .splitAsStream(template)
                .map(Pattern::quote)
                .reduce((before, after) -> before + "[^/]+" + after)
                .orElse("")
                .concat(template.endsWith("}") ? "[^/]+" : ""));
    }

    @Override
    public String toString() {
        return method.toUpperCase(Locale.ROOT) + " " + path;
    }
}
