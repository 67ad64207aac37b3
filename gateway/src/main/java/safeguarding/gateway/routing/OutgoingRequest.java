package safeguarding.gateway.routing;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.util.Objects;
import java.util.Set;
import safeguarding.platform.request.CorrelationFilter;

/** A caller's request on its way to a service. */
final class OutgoingRequest {

    private static final Set<HttpMethod> WITH_BODY = Set.of(HttpMethod.POST, HttpMethod.PUT);

    private final RoutingContext caller;
    private final Upstream upstream;
    private final BodyLimit limit;
    private final ProxyRequest outgoing;

    OutgoingRequest(RoutingContext caller, Upstream upstream, Route route, BodyLimit limit) {
        this.caller = caller;
        this.upstream = upstream;
        this.limit = limit;
        this.outgoing = ProxyRequest.reverseProxy(framed(caller.request()));
        outgoing.setURI(route.uri());
        if (outgoing.getAuthority() != null) {
            outgoing.setAuthority(upstream.authority());
        }
        HeaderHygiene.inward(
                outgoing.headers(),
                caller.request(),
                upstream.name(),
                Objects.requireNonNullElse(CorrelationFilter.of(caller), ""));
    }

    /**
     * Sends it over a connection. The service's time runs from the last piece of the body, so that a long upload may take as
     * long as it needs. A caller who goes away takes the request along: nobody would read the answer.
     */
    Future<ProxyResponse> send(HttpClientRequest request) {
        var connection = ResettableRequest.of(request);
        var body = outgoing.getBody();
        if (body != null) {
            var counted = new CountedBody(
                    body.stream(),
                    limit,
                    () -> connection.idleTimeout(upstream.timeout().toMillis()));
            outgoing.setBody(Body.body(counted, body.length()));
        }
        caller.addEndHandler(end -> {
            if (end.failed()) {
                connection.reset();
            }
        });
        if ("100-continue".equalsIgnoreCase(caller.request().getHeader(HttpHeaders.EXPECT))) {
            caller.response().writeContinue();
        }
        return outgoing.send(connection);
    }

    /** Over HTTP/2 a body needs no length and no coding; the service is spoken to in HTTP/1.1 and needs one of them. */
    private static HttpServerRequest framed(HttpServerRequest request) {
        var mayHaveBody = WITH_BODY.contains(request.method());
        if (request.version() == HttpVersion.HTTP_2
                && mayHaveBody
                && !request.headers().contains(HttpHeaders.CONTENT_LENGTH)) {
            request.headers().set(HttpHeaders.TRANSFER_ENCODING, HttpHeaders.CHUNKED);
        }
        return request;
    }
}
