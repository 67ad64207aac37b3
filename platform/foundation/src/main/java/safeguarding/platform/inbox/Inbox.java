package safeguarding.platform.inbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One thread for each consumer of this service, as long as the instance lives. */
@ApplicationScoped
class Inbox {

    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(10);

    private final EventConsumers consumers;
    private final Arrivals arrivals;
    private final InboxMeters meters;
    private final InboxConfiguration configuration;
    private final Broker broker;
    private final List<ConsumerLoop> loops = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();

    Inbox(
            EventConsumers consumers,
            Arrivals arrivals,
            InboxMeters meters,
            InboxConfiguration configuration,
            Broker broker) {
        this.consumers = consumers;
        this.arrivals = arrivals;
        this.meters = meters;
        this.configuration = configuration;
        this.broker = broker;
    }

    void start(@Observes StartupEvent event) {
        if (configuration.enabled()) {
            consumers.all().forEach(this::start);
        }
    }

    private void start(EventConsumer consumer) {
        var loop =
                new ConsumerLoop(consumer, arrivals, meters, configuration.retry(), () -> broker.open(consumer.name()));
        loops.add(loop);
        threads.add(
                Thread.ofPlatform().daemon().name("inbox-" + consumer.name()).start(loop));
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        loops.forEach(ConsumerLoop::stop);
        for (var thread : threads) {
            thread.join(LONGEST_GOODBYE);
        }
    }
}
