package safeguarding.gateway.routing;

import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import safeguarding.gateway.GatewaySettings;

/** The services behind the door. */
@ApplicationScoped
public class Upstreams {

    private final Map<String, Upstream> byName = new TreeMap<>();

    Upstreams(GatewaySettings settings, Vertx vertx) {
        settings.services().forEach((name, service) -> byName.put(name, new Upstream(name, service, vertx)));
    }

    /** The service whose addresses begin with this name. */
    public Optional<Upstream> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
