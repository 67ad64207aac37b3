package safeguarding.gateway.rate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** How many requests of each caller are being answered at this moment, in this process. */
@ApplicationScoped
public class OpenRequests {

    private final Map<Sharer, Integer> open = new ConcurrentHashMap<>();

    /** Begins a request of a caller; false, and nothing begun, when the caller has so many open already. */
    public boolean begin(Sharer caller, int most) {
        var begun = new AtomicBoolean();
        open.compute(caller, (same, before) -> {
            int now = before == null ? 0 : before;
            begun.set(now < most);
            return now < most ? now + 1 : now;
        });
        return begun.get();
    }

    /** Ends a request that was begun. */
    public void end(Sharer caller) {
        open.computeIfPresent(caller, (same, now) -> now > 1 ? now - 1 : null);
    }
}
