package safeguarding.platform.testing.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The promise to consumers: first deliveries of an aggregate come as 1, 2, 3 … without a hole; a repeat is the same
 * event again.
 */
public final class DenseOrder {

    private final Map<String, List<ReceivedEvent>> firstDeliveries = new HashMap<>();
    private final List<String> breaches = new ArrayList<>();

    private DenseOrder() {}

    /** What breaks the promise, in words; empty when it is kept. Events come in the order in which they were read. */
    public static List<String> breachesIn(List<ReceivedEvent> events) {
        var order = new DenseOrder();
        events.forEach(order::next);
        return List.copyOf(order.breaches);
    }

    private void next(ReceivedEvent event) {
        var before = firstDeliveries.computeIfAbsent(event.subject(), subject -> new ArrayList<>());
        var expected = before.size() + 1L;
        if (event.sequence() == expected) {
            before.add(event);
        } else if (event.sequence() > expected) {
            breaches.add("%s: %d came where %d was due".formatted(event.subject(), event.sequence(), expected));
            before.add(event);
        } else if (!before.get((int) event.sequence() - 1).id().equals(event.id())) {
            breaches.add("%s: version %d has two events".formatted(event.subject(), event.sequence()));
        }
    }
}
