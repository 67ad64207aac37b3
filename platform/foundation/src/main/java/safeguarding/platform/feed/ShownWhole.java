package safeguarding.platform.feed;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Names kinds of aggregates that say of several children that they belong together, such as a tie between siblings: their
 * events are shown to those only who may see every one of the children.
 */
public interface ShownWhole {

    /** Aggregate types, as the events name them. */
    Set<String> aggregateTypes();

    /** All that the parts of a service name. */
    static Set<String> of(Iterable<ShownWhole> parts) {
        return StreamSupport.stream(parts.spliterator(), false)
                .flatMap(part -> part.aggregateTypes().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
