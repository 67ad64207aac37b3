package safeguarding.gateway.routing;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import safeguarding.gateway.GatewaySettings;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/** What the door does not let pass, whatever the service behind it would say. */
@ApplicationScoped
public class RequestLimits {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OF_A_FORM = Set.of("GET", "HEAD", "POST");
    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "DELETE", "HEAD", "OPTIONS");

    private static final int LONGEST_ADDRESS = 8_192;

    private final long largestHeaders;
    private final int largestPage;

    RequestLimits(GatewaySettings settings) {
        this.largestHeaders = settings.largestHeaders().asLongValue();
        this.largestPage = settings.largestPage();
    }

    /**
     * Methods that may be taken at an address: the documents, which need no token, can be read only; forms, which need
     * none either, can be read and sent.
     */
    static Set<String> methodsAt(String uri) {
        var route = Route.of(uri);
        if (route.filter(Route::isForAnybody).isPresent()) {
            return OF_A_FORM;
        }
        return route.filter(Route::isDocument).isPresent() ? READING : METHODS;
    }

    /** Why a request stays outside; empty when it may go on. */
    Optional<ProblemException> refusal(RoutingContext request) {
        return shapeRefusal(request.request())
                .or(() -> sizeRefusal(request.request()))
                .or(() -> pageRefusal(request));
    }

    private static Optional<ProblemException> shapeRefusal(HttpServerRequest request) {
        if (!methodsAt(request.uri()).contains(request.method().name())) {
            return Optional.of(ProblemException.of(ProblemType.METHOD_NOT_ALLOWED, "This method is never taken here."));
        }
        if (!RequestFraming.isClear(request)) {
            return Optional.of(ProblemException.of(
                    ProblemType.INVALID_REQUEST,
                    "Host, Content-Length and Transfer-Encoding have to say one thing, once."));
        }
        if (!AddressHygiene.isClean(pathOf(request.uri()))) {
            return Optional.of(ProblemException.of(
                    ProblemType.INVALID_REQUEST, "The address holds parts that no address here has."));
        }
        return Optional.empty();
    }

    private Optional<ProblemException> sizeRefusal(HttpServerRequest request) {
        if (request.uri().length() > LONGEST_ADDRESS) {
            return Optional.of(ProblemException.of(
                    ProblemType.ADDRESS_TOO_LONG,
                    "The address may have at most %d characters.".formatted(LONGEST_ADDRESS)));
        }
        if (sizeOfHeaders(request) > largestHeaders) {
            return Optional.of(ProblemException.of(
                    ProblemType.HEADERS_TOO_LARGE,
                    "The headers may have at most %d bytes together.".formatted(largestHeaders)));
        }
        return Optional.empty();
    }

    private Optional<ProblemException> pageRefusal(RoutingContext request) {
        var limit = request.queryParam("limit");
        var fits = limit.isEmpty()
                || (limit.size() == 1
                        && limit.getFirst().matches("[1-9][0-9]{0,8}")
                        && Integer.parseInt(limit.getFirst()) <= largestPage);
        return fits
                ? Optional.empty()
                : Optional.of(ProblemException.invalid("limit", "A whole number from 1 to %d.".formatted(largestPage)));
    }

    private static long sizeOfHeaders(HttpServerRequest request) {
        return request.headers().entries().stream()
                .mapToLong(
                        header -> header.getKey().length() + header.getValue().length() + 4L)
                .sum();
    }

    private static String pathOf(String uri) {
        var query = uri.indexOf('?');
        return query < 0 ? uri : uri.substring(0, query);
    }
}
