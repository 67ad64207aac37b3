package safeguarding.platform.testing.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/**
 * One operation of a document.
 *
 * @param method in lower case
 * @param path as in the document, such as {@code /v1/plans/{planId}}
 * @param node what the document says
 */
record DocumentedOperation(String method, String path, JsonNode node) {

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

    @Override
    public String toString() {
        return method.toUpperCase(Locale.ROOT) + " " + path;
    }
}
