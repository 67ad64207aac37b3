package safeguarding.platform.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Measures of the inbox: what became of messages, how far behind each consumer is, how many aggregates wait. */
@ApplicationScoped
class InboxMeters {

    private final MeterRegistry registry;
    private final Map<String, AtomicLong> values = new ConcurrentHashMap<>();

    InboxMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    void count(EventConsumer consumer, Arrivals.Fate fate) {
        registry.counter(
                        "inbox.messages",
                        "consumer",
                        consumer.name(),
                        "fate",
                        fate.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .increment();
    }

    /** Messages that are published and not yet taken. */
    void lag(EventConsumer consumer, long messages) {
        value("inbox.lag", consumer).set(messages);
    }

    /** What was last said of a consumer. */
    long lagOf(EventConsumer consumer) {
        return value("inbox.lag", consumer).get();
    }

    void parked(EventConsumer consumer, long aggregates) {
        value("inbox.parked", consumer).set(aggregates);
    }

    private AtomicLong value(String meter, EventConsumer consumer) {
        return values.computeIfAbsent(meter + consumer.name(), key -> {
            var value = new AtomicLong();
            Gauge.builder(meter, value, AtomicLong::get)
                    .tag("consumer", consumer.name())
                    .register(registry);
            return value;
        });
    }
}
