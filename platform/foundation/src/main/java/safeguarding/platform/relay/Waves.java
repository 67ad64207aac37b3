package safeguarding.platform.relay;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import safeguarding.platform.journal.RecordedEvent;

/**
 * Events cut into waves: at most one event of each aggregate in a wave. The next wave leaves when all of this one were
 * acknowledged, so that a refused or doubtful event can never be overtaken by a later one of its aggregate.
 */
final class Waves {

    private final Map<UUID, Deque<RecordedEvent>> waiting = new LinkedHashMap<>();

    Waves(List<RecordedEvent> events) {
        for (var event : events) {
            waiting.computeIfAbsent(event.aggregateId(), id -> new ArrayDeque<>())
                    .add(event);
        }
    }

    /** The next wave; empty when all have left. */
    List<RecordedEvent> next() {
        var wave = new ArrayList<RecordedEvent>(waiting.size());
        waiting.values().removeIf(events -> {
            wave.add(events.removeFirst());
            return events.isEmpty();
        });
        return wave;
    }

    /** Keeps back what is left of these aggregates. */
    void keepBack(Set<UUID> aggregateIds) {
        waiting.keySet().removeAll(aggregateIds);
    }
}
