package safeguarding.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The consumers of this service by name; two of one name stop the start. */
@ApplicationScoped
class EventConsumers {

    private final Map<String, EventConsumer> byName;

    EventConsumers(@Any Instance<EventConsumer> consumers) {
        this.byName = consumers.stream()
                .flatMap(consumer -> OfOnePublisher.each(consumer).stream())
                .collect(Collectors.toMap(EventConsumer::name, Function.identity()));
    }

    Collection<EventConsumer> all() {
        return byName.values();
    }

    Optional<EventConsumer> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
