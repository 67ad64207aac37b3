package safeguarding.gateway.routing;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import safeguarding.platform.caller.RequestHeaders;

/** Which headers cross the door. What only the gateway may say is taken from callers and said anew. */
final class HeaderHygiene {

    private static final Set<String> OURS_TO_SAY = Set.of(
            "forwarded",
            "x-real-ip",
            "x-original-url",
            "x-rewrite-url",
            "x-http-method-override",
            "x-http-method",
            "x-method-override",
            "cookie",
            "via",
            "upgrade",
            "http2-settings",
            "te",
            "trailer",
            "keep-alive",
            "connection",
            "expect");
    private static final List<String> OURS_BY_PREFIX = List.of("x-forwarded-", "x-internal-", "proxy-");
    private static final Set<String> NOT_OUTSIDE =
            Set.of("server", "x-powered-by", "set-cookie", "connection", "keep-alive", "upgrade", "trailer", "via");

    private static final String POLICY = "Content-Security-Policy";

    private HeaderHygiene() {}

    /** Cleans what goes to a service. */
    static void inward(MultiMap headers, HttpServerRequest caller, String service, String correlationId) {
        namedByConnection(headers).forEach(headers::remove);
        headers.names().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .filter(HeaderHygiene::isOursToSay)
                .toList()
                .forEach(headers::remove);
        headers.set("X-Forwarded-For", caller.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", caller.isSSL() ? "https" : "http");
        if (caller.authority() != null) {
            headers.set("X-Forwarded-Host", caller.authority().toString());
        }
        headers.set("X-Forwarded-Prefix", "/" + service);
        headers.set(RequestHeaders.CORRELATION_ID, correlationId);
    }

    /**
     * Cleans what comes back; what the gateway has said already is not said twice. What a page may load only its service
     * knows: of a page its word holds.
     */
    static void outward(MultiMap headers, MultiMap said) {
        var policy = headers.get(POLICY);
        if (policy != null && isPage(headers)) {
            said.set(POLICY, policy);
        }
        namedByConnection(headers).forEach(headers::remove);
        NOT_OUTSIDE.forEach(headers::remove);
        said.names().forEach(headers::remove);
    }

    private static boolean isPage(MultiMap headers) {
        var type = headers.get("Content-Type");
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("text/html");
    }

    private static boolean isOursToSay(String name) {
        return OURS_TO_SAY.contains(name) || OURS_BY_PREFIX.stream().anyMatch(name::startsWith);
    }

    private static Set<String> namedByConnection(MultiMap headers) {
        return headers.getAll("connection").stream()
                .flatMap(value -> Stream.of(value.split(",")))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
