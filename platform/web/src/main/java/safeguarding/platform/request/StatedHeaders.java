package safeguarding.platform.request;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.caller.RequestHeaders;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.problem.mapping.RouterFailures;

/** Turns away headers that cannot be read before anything is opened, so that nothing fails on them later. */
@ApplicationScoped
public class StatedHeaders {

    /** A list of media ranges; some clients write a bare star. */
    private static final Pattern ACCEPT = Pattern.compile(range() + "(\\s*,\\s*" + range() + ")*");

    private final RouterFailures refusals;

    StatedHeaders(RouterFailures refusals) {
        this.refusals = refusals;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, FilterOrder.STATED_HEADERS);
    }

    private void check(RoutingContext request) {
        var refusal = refusal(request);
        if (refusal == null) {
            request.next();
        } else {
            refusals.answer(request, refusal);
        }
    }

    private static @Nullable ProblemException refusal(RoutingContext request) {
        var headers = request.request().headers();
        var behalf = headers.getAll(RequestHeaders.ON_BEHALF_OF);
        if (!behalf.isEmpty() && !RequestHeaders.nameSomebody(behalf)) {
            return RequestHeaders.nobodyNamed();
        }
        return headers.getAll(HttpHeaders.ACCEPT).stream().allMatch(StatedHeaders::isReadable)
                ? null
                : ProblemException.of(ProblemType.NOT_ACCEPTABLE, "Accept is no list of media types.");
    }

    private static boolean isReadable(String accept) {
        return accept.isBlank() || ACCEPT.matcher(accept.strip()).matches();
    }

    private static String range() {
        var word = "[A-Za-z0-9!#$&^_.+*-]+";
        return "(?:\\*|" + word + "/" + word + ")(?:\\s*;\\s*" + word + "=(?:" + word + "|\"[^\"]*\"))*+";
    }
}
