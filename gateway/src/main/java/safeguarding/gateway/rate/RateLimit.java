package safeguarding.gateway.rate;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.jwt.JsonWebToken;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.problem.mapping.RouterFailures;
import safeguarding.platform.request.FilterOrder;

/** Tells every caller what is left of its share, and turns away what goes beyond. */
@ApplicationScoped
public class RateLimit {

    private final ClientShares shares;
    private final RouterFailures refusals;

    RateLimit(ClientShares shares, RouterFailures refusals) {
        this.shares = shares;
        this.refusals = refusals;
    }

    void register(@Observes Filters filters) {
        filters.register(this::limit, FilterOrder.RATE);
    }

    private void limit(RoutingContext request) {
        if (!(request.user() instanceof QuarkusHttpUser user)
                || user.getSecurityIdentity().isAnonymous()) {
            request.next();
            return;
        }
        var taken = take(user.getSecurityIdentity());
        var headers = request.response().headers();
        headers.set("RateLimit-Policy", "\"requests\";q=%d;w=%d".formatted(taken.share(), taken.windowSeconds()));
        headers.set("RateLimit", "\"requests\";r=%d;t=%d".formatted(taken.remaining(), taken.resetSeconds()));
        if (taken.permitted()) {
            request.next();
        } else {
            refusals.answer(
                    request,
                    ProblemException.tryAgain(
                            ProblemType.TOO_MANY_REQUESTS,
                            "The client's share of %d requests in %d seconds is used up."
                                    .formatted(taken.share(), taken.windowSeconds()),
                            Math.toIntExact(taken.waitSeconds())));
        }
    }

    private ClientShares.Taken take(SecurityIdentity caller) {
        var name = caller.getPrincipal().getName();
        return caller.getPrincipal() instanceof JsonWebToken token
                ? shares.take(String.valueOf(token.<Object>getClaim("azp")), name)
                : shares.take(name, name);
    }
}
