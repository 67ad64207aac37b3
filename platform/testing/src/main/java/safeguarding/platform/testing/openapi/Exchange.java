package safeguarding.platform.testing.openapi;

import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One request and its answer.
 *
 * @param request body that was sent; empty without one
 * @param mediaType of the answer, without parameters; empty without a body
 * @param headers names of headers of the answer that are looked at
 */
record Exchange(
        String method, String path, String request, int status, String mediaType, Set<String> headers, String answer) {

    Exchange {
        headers = Set.copyOf(headers);
    }

    static Exchange of(FilterableRequestSpecification request, Response response) {
        var headers = new TreeSet<String>();
        for (var name : List.of("ETag", "Location", "Retry-After")) {
            if (response.header(name) != null) {
                headers.add(name);
            }
        }
        return new Exchange(
                request.getMethod(),
                URI.create(request.getURI().replaceFirst("\\?.*", "")).getPath(),
                text(request.getBody()),
                response.statusCode(),
                mediaType(response.contentType()),
                headers,
                response.asString());
    }

    private static String text(@Nullable Object body) {
        return switch (body) {
            case null -> "";
            case byte[] bytes -> new String(bytes, StandardCharsets.UTF_8);
            default -> body.toString();
        };
    }

    private static String mediaType(@Nullable String contentType) {
        return contentType == null ? "" : contentType.replaceFirst("\\s*;.*", "");
    }
}
