package safeguarding.gateway.routing;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import safeguarding.platform.problem.mapping.RouterFailures;

/** Sends each request that belongs to a service to that service, if the door lets it pass. */
@ApplicationScoped
public class ServiceRoutes {

    private static final int BEFORE_THE_RESOURCES = 500;

    private final Upstreams upstreams;
    private final RequestLimits limits;
    private final Forwarding forwarding;
    private final RouterFailures refusals;

    ServiceRoutes(Upstreams upstreams, RequestLimits limits, Forwarding forwarding, RouterFailures refusals) {
        this.upstreams = upstreams;
        this.limits = limits;
        this.forwarding = forwarding;
        this.refusals = refusals;
    }

    void register(@Observes Router router) {
        router.route().order(BEFORE_THE_RESOURCES).handler(this::handle);
    }

    private void handle(RoutingContext request) {
        var refusal = limits.refusal(request);
        if (refusal.isPresent()) {
            if (refusal.get().type().status() == 405) {
                var methods = RequestLimits.methodsAt(request.request().uri());
                request.response().putHeader("Allow", String.join(", ", methods));
            }
            refusals.answer(request, refusal.get());
            return;
        }
        var route = Route.of(request.request().uri());
        var upstream = route.flatMap(there -> upstreams.named(there.service()));
        if (route.isPresent() && upstream.isPresent()) {
            forwarding.forward(request, upstream.get(), route.get());
        } else {
            request.next();
        }
    }
}
