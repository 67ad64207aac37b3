package safeguarding.platform.relay;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.function.ToDoubleFunction;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The relay in figures; the database is asked when somebody reads them, at most once a second. */
@Startup
@ApplicationScoped
public class RelayMetrics {

    private static final long FRESH_NANOS = 1_000_000_000L;

    private final DataSource dataSource;
    private @Nullable Backlog last;
    private long lastAt;

    RelayMetrics(DataSource dataSource, ServiceRelay relay, MeterRegistry registry) {
        this.dataSource = dataSource;
        gauge(registry, "safeguarding.relay.unpublished", "Events not yet published", Backlog::events);
        gauge(
                registry,
                "safeguarding.relay.oldest.unpublished.seconds",
                "Age of the oldest event not yet published",
                Backlog::oldestSeconds);
        gauge(
                registry,
                "safeguarding.relay.parked.aggregates",
                "Aggregates with an event the broker refuses",
                Backlog::parkedAggregates);
        FunctionCounter.builder(
                        "safeguarding.relay.published",
                        relay,
                        each -> each.standing().publishedEvents())
                .description("Events published by this instance, repeats included")
                .register(registry);
        for (var state : RelayState.values()) {
            Gauge.builder(
                            "safeguarding.relay.state",
                            relay,
                            each -> each.standing().state() == state ? 1 : 0)
                    .description("1 for the state the relay of this instance is in")
                    .tag("state", state.name())
                    .register(registry);
        }
    }

    private void gauge(MeterRegistry registry, String name, String description, ToDoubleFunction<Backlog> figure) {
        Gauge.builder(name, this, metrics -> metrics.figure(figure))
                .description(description)
                .register(registry);
    }

    private synchronized double figure(ToDoubleFunction<Backlog> figure) {
        var now = System.nanoTime();
        if (last == null || now - lastAt > FRESH_NANOS) {
            try {
                last = Backlog.of(dataSource);
                lastAt = now;
            } catch (SQLException away) {
                return Double.NaN;
            }
        }
        return figure.applyAsDouble(last);
    }
}
