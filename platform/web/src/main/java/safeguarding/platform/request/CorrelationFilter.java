package safeguarding.platform.request;

import io.opentelemetry.api.trace.Span;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.caller.RequestHeaders;
import safeguarding.platform.identity.Identifiers;

/** Gives every request a correlation id (the caller's, if it has the right shape) and says it back. */
@ApplicationScoped
public class CorrelationFilter {

    private static final String KEPT_AS = CorrelationFilter.class.getName();
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{7,63}");

    void register(@Observes Filters filters) {
        filters.register(this::correlate, FilterOrder.CORRELATION);
    }

    /** The id of a request; null before this filter has seen it. */
    public static @Nullable String of(RoutingContext request) {
        return request.get(KEPT_AS);
    }

    private void correlate(RoutingContext request) {
        var stated = request.request().headers().getAll(RequestHeaders.CORRELATION_ID);
        var id = stated.size() == 1 && SHAPE.matcher(stated.getFirst()).matches()
                ? stated.getFirst()
                : Identifiers.next().toString();
        request.put(KEPT_AS, id);
        request.response().putHeader(RequestHeaders.CORRELATION_ID, id);
        MDC.put(Correlation.LOGGED_AS, id);
        Span.current().setAttribute("correlation.id", id);
        request.next();
    }
}
