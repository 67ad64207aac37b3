package safeguarding.gateway.rate;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.problem.mapping.RouterFailures;
import safeguarding.platform.request.FilterOrder;
import safeguarding.platform.request.Paths;

/** Tells every caller what is left of its share, and turns away what goes beyond. */
@ApplicationScoped
public class RateLimit {

    private final ClientShares shares;
    private final OpenRequests open;
    private final RouterFailures refusals;

    RateLimit(ClientShares shares, OpenRequests open, RouterFailures refusals) {
        this.shares = shares;
        this.open = open;
        this.refusals = refusals;
    }

    void register(@Observes Filters filters) {
        filters.register(this::limit, FilterOrder.RATE);
    }

    private void limit(RoutingContext request) {
        if (!(request.user() instanceof QuarkusHttpUser user)
                || user.getSecurityIdentity().isAnonymous()) {
            nobody(request);
        } else {
            limit(request, Sharer.of(user.getSecurityIdentity()));
        }
    }

    /** Some pages are for people without a token: each address they come from has a share. */
    private void nobody(RoutingContext request) {
        if (Paths.forAnybody(request.normalizedPath())) {
            limit(request, Sharer.ofForm(request.request().remoteAddress().hostAddress()));
        } else {
            request.next();
        }
    }

    private void limit(RoutingContext request, Sharer caller) {
        var taken = shares.take(caller);
        var headers = request.response().headers();
        headers.set("RateLimit-Policy", "\"requests\";q=%d;w=%d".formatted(taken.share(), taken.windowSeconds()));
        headers.set("RateLimit", "\"requests\";r=%d;t=%d".formatted(taken.remaining(), taken.resetSeconds()));
        if (!taken.permitted()) {
            refuse(
                    request,
                    "The client's share of %d requests in %d seconds is used up."
                            .formatted(taken.share(), taken.windowSeconds()),
                    Math.toIntExact(taken.waitSeconds()));
        } else {
            begin(request, caller, shares.of(caller).atOnce());
        }
    }

    /** Whoever lets hundreds of requests wait at once would take the connections that others need. */
    private void begin(RoutingContext request, Sharer caller, int most) {
        if (open.begin(caller, most)) {
            request.addEndHandler(end -> open.end(caller));
            request.next();
        } else {
            refuse(request, "The client has %d requests open, which is all it may have.".formatted(most), 1);
        }
    }

    private void refuse(RoutingContext request, String why, int waitSeconds) {
        refusals.answer(request, ProblemException.tryAgain(ProblemType.TOO_MANY_REQUESTS, why, waitSeconds));
    }
}
