package safeguarding.platform.idempotency;

import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** The children whose records the running request has touched. */
@RequestScoped
class TouchedChildren {

    private final Set<UUID> childIds = new HashSet<>();

    void add(Collection<UUID> touched) {
        childIds.addAll(touched);
    }

    Set<UUID> all() {
        return Set.copyOf(childIds);
    }
}
