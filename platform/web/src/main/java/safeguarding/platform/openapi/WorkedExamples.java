package safeguarding.platform.openapi;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.jspecify.annotations.Nullable;

/**
 * Requests that were really sent and what was answered: {@code openapi-examples/<operationId>.json} beside a service or
 * in what it stands on, with the members {@code request} and {@code response}. {@code {service}} in it is the short name
 * of the service, as {@code Service} in an operationId is its name.
 */
final class WorkedExamples {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ServiceName service;

    WorkedExamples(ServiceName service) {
        this.service = service;
    }

    /** Puts the examples of an operation in, if there are any. */
    void show(String operationId, Operation operation) {
        var worked = read("openapi-examples/" + operationId + ".json");
        if (operation.getRequestBody() != null && worked.containsKey("request")) {
            show(operation.getRequestBody().getContent(), worked.get("request"));
        }
        if (operation.getResponses() != null && worked.containsKey("response")) {
            operation.getResponses().getAPIResponses().forEach((status, answer) -> {
                if (status.startsWith("2")) {
                    show(answer.getContent(), worked.get("response"));
                }
            });
        }
    }

    /** What was answered as data is no example of a page or of plain text, nor of a form that shows one of its own. */
    private static void show(@Nullable Content content, Object example) {
        if (content != null) {
            content.getMediaTypes().forEach((type, media) -> {
                var ownExample =
                        media.getExamples() != null && !media.getExamples().isEmpty();
                if (!ownExample && (example instanceof String || !type.startsWith("text/"))) {
                    media.setExample(example);
                }
            });
        }
    }

    private Map<String, Object> read(String file) {
        try (var in = Objects.requireNonNullElseGet(
                        Thread.currentThread().getContextClassLoader(), WorkedExamples.class::getClassLoader)
                .getResourceAsStream(file)) {
            if (in == null) {
                return Map.of();
            }
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("{service}", service.value());
            return JSON.readValue(text, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("Not readable: " + file, e);
        }
    }
}
