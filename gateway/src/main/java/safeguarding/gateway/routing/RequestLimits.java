package safeguarding.gateway.routing;

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

    /** Methods that services understand. */
    static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "DELETE", "HEAD", "OPTIONS");

    private final long largestHeaders;
    private final int largestPage;

    RequestLimits(GatewaySettings settings) {
        this.largestHeaders = settings.largestHeaders().asLongValue();
        this.largestPage = settings.largestPage();
    }

    /** Why a request stays outside; empty when it may go on. */
    Optional<ProblemException> refusal(RoutingContext request) {
        if (!METHODS.contains(request.request().method().name())) {
            return Optional.of(
                    ProblemException.of(ProblemType.METHOD_NOT_ALLOWED, "This method is not taken anywhere here."));
        }
        if (!AddressHygiene.isClean(pathOf(request.request().uri()))) {
            return Optional.of(ProblemException.of(
                    ProblemType.INVALID_REQUEST, "The address holds parts that no address here has."));
        }
        if (sizeOfHeaders(request) > largestHeaders) {
            return Optional.of(ProblemException.of(
                    ProblemType.HEADERS_TOO_LARGE,
                    "The headers may have at most %d bytes together.".formatted(largestHeaders)));
        }
        return pageRefusal(request);
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

    private static long sizeOfHeaders(RoutingContext request) {
        return request.request().headers().entries().stream()
                .mapToLong(
                        header -> header.getKey().length() + header.getValue().length() + 4L)
                .sum();
    }

    private static String pathOf(String uri) {
        var query = uri.indexOf('?');
        return query < 0 ? uri : uri.substring(0, query);
    }
}
