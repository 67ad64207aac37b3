package safeguarding.gateway.composition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import safeguarding.gateway.GatewaySettings;
import safeguarding.gateway.routing.Upstream;
import safeguarding.gateway.routing.Upstreams;

/** Which services contribute to which view, and where they are asked. A service joins by a line of configuration. */
@ApplicationScoped
public class Contributors {

    private final Map<Upstream, String> childRecords = new LinkedHashMap<>();
    private final Map<Upstream, String> childSearches = new LinkedHashMap<>();
    private final Map<Upstream, String> indicators = new LinkedHashMap<>();
    private final Map<Upstream, String> cpIsParts = new LinkedHashMap<>();
    private final List<String> names = new ArrayList<>();

    Contributors(GatewaySettings settings, Upstreams upstreams) {
        new TreeMap<>(settings.services()).forEach((name, service) -> {
            var upstream = upstreams.named(name).orElseThrow();
            service.childRecord().ifPresent(path -> childRecords.put(upstream, path));
            service.childSearch().ifPresent(path -> childSearches.put(upstream, path));
            service.indicators().ifPresent(path -> indicators.put(upstream, path));
            service.cpIsPart().ifPresent(path -> cpIsParts.put(upstream, path));
            names.add(name);
        });
    }

    /** Where each service answers what it knows of one child. */
    public Map<Upstream, String> ofChild(UUID childId, String query) {
        Map<Upstream, String> paths = new LinkedHashMap<>();
        childRecords.forEach(
                (service, path) -> paths.put(service, path.replace("{childId}", childId.toString()) + query));
        return paths;
    }

    /** Where each service searches for children. */
    public Map<Upstream, String> ofSearch() {
        return childSearches;
    }

    /** Where each service that has indicators answers them. */
    public Map<Upstream, String> ofIndicators(String query) {
        Map<Upstream, String> paths = new LinkedHashMap<>();
        indicators.forEach((service, path) -> paths.put(service, path + query));
        return paths;
    }

    /** Where those of these services that give a part of the upload to CP-IS answer it. */
    public Map<Upstream, String> ofCpIs(Set<String> services) {
        Map<Upstream, String> paths = new LinkedHashMap<>();
        cpIsParts.forEach((service, path) -> {
            if (services.contains(service.name())) {
                paths.put(service, path);
            }
        });
        return paths;
    }

    /** All services behind the door, also those that contribute nothing, in the order of their names. */
    public List<String> names() {
        return List.copyOf(names);
    }
}
