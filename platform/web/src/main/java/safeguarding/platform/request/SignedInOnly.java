package safeguarding.platform.request;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.problem.mapping.RouterFailures;

/** Deny by default: without a valid token nothing of the API answers, not even whether an address exists. */
@ApplicationScoped
public class SignedInOnly {

    private final RouterFailures refusals;

    SignedInOnly(RouterFailures refusals) {
        this.refusals = refusals;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, FilterOrder.SIGNED_IN);
    }

    private void check(RoutingContext request) {
        if (Paths.ofTheApi(request.normalizedPath())
                && (!(request.user() instanceof QuarkusHttpUser user)
                        || user.getSecurityIdentity().isAnonymous())) {
            refusals.answer(
                    request,
                    ProblemException.of(
                            ProblemType.NOT_SIGNED_IN, "Send a valid bearer token in the Authorization header."));
            return;
        }
        request.next();
    }
}
