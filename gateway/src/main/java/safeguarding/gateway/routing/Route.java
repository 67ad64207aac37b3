package safeguarding.gateway.routing;

import java.util.Optional;
import java.util.regex.Pattern;
import safeguarding.platform.request.Paths;

/**
 * An address at the door, taken apart.
 *
 * @param service the service it belongs to
 * @param uri path and query at that service
 */
record Route(String service, String uri) {

    private static final Pattern ADDRESS = Pattern.compile(
            "/([a-z][a-z-]*)(/v1/[^?#]*|/forms/[A-Za-z0-9_-]{43}|/verifications/[A-Za-z0-9-]{1,40}|/openapi)(\\?[^#]*)?");
    private static final String DOCUMENT = "/openapi";
    private static final String DOCUMENT_AT_THE_SERVICE = "/q/openapi";

    /** The route of a raw address; empty when it is none. */
    static Optional<Route> of(String address) {
        var parts = ADDRESS.matcher(address);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var path = parts.group(2).equals(DOCUMENT) ? DOCUMENT_AT_THE_SERVICE : parts.group(2);
        var query = parts.group(3) == null ? "" : parts.group(3);
        return Optional.of(new Route(parts.group(1), path + query));
    }

    /** Whether this is the service's OpenAPI document, which anybody may read. */
    boolean isDocument() {
        return uri.startsWith(DOCUMENT_AT_THE_SERVICE);
    }

    /** Whether this asks for no bearer token: a web form of the service, or the check of a licence number. */
    boolean isForAnybody() {
        return Paths.forAnybody(uri);
    }

    /** Whether this is the long-polled feed of events. */
    boolean isFeed() {
        return uri.equals("/v1/events") || uri.startsWith("/v1/events?");
    }
}
