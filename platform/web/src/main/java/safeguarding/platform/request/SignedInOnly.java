package safeguarding.platform.request;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.problem.mapping.RouterFailures;

/** Deny by default: without a valid token nothing of the API answers, not even whether an address exists. */
@ApplicationScoped
public class SignedInOnly {

    /** A bearer token that is none; other schemes are for the framework to overlook. */
    private static final Pattern NO_TOKEN =
            Pattern.compile("(?i:bearer)(?! +[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+ *$).*");

    private final RouterFailures refusals;

    SignedInOnly(RouterFailures refusals) {
        this.refusals = refusals;
    }

    void register(@Observes Filters filters) {
        filters.register(this::checkShape, FilterOrder.TOKEN_SHAPE);
        filters.register(this::check, FilterOrder.SIGNED_IN);
    }

    /** What is no signed token is not shown to the framework, which stumbles over some of it. */
    private void checkShape(RoutingContext request) {
        var stated = request.request().headers().getAll(HttpHeaders.AUTHORIZATION);
        if (stated.size() > 1
                || stated.stream().anyMatch(header -> NO_TOKEN.matcher(header).matches())) {
            refuse(request);
        } else {
            request.next();
        }
    }

    private void check(RoutingContext request) {
        if (Paths.ofTheApi(request.normalizedPath())
                && !Paths.forAnybody(request.normalizedPath())
                && (!(request.user() instanceof QuarkusHttpUser user)
                        || user.getSecurityIdentity().isAnonymous())) {
            refuse(request);
        } else {
            request.next();
        }
    }

    private void refuse(RoutingContext request) {
        refusals.answer(
                request,
                ProblemException.of(
                        ProblemType.NOT_SIGNED_IN, "Send a valid bearer token in the Authorization header."));
    }
}
