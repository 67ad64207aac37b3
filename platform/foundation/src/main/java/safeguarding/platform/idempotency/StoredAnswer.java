package safeguarding.platform.idempotency;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The answer a key has got.
 *
 * @param id identifier of the stored answer
 * @param requestHash digest of the request it answers
 * @param childIds children whose records the request touched; a repeat is decided about anew for them
 */
record StoredAnswer(
        UUID id,
        byte[] requestHash,
        int status,
        @Nullable String location,
        @Nullable String etag,
        @Nullable String contentType,
        @Nullable String body,
        Set<UUID> childIds) {

    /** The answer as it was. */
    Response asResponse() {
        var response = Response.status(status);
        addHeader(response, HttpHeaders.LOCATION, location);
        addHeader(response, HttpHeaders.ETAG, etag);
        if (body != null) {
            response.entity(body).type(contentType);
        }
        return response.build();
    }

    private static void addHeader(Response.ResponseBuilder response, String name, @Nullable String value) {
        if (value != null) {
            response.header(name, value);
        }
    }

    @Override
    public String toString() {
        return "StoredAnswer[masked]";
    }
}
