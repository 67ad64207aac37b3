package safeguarding.platform.inbox;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Tries again what waits for missing events, counts what waits, and forgets what is old. */
@ApplicationScoped
class InboxUpkeep {

    private final EventConsumers consumers;
    private final ParkedAggregates parked;
    private final Mending mending;
    private final InboxMemory memory;
    private final InboxMeters meters;

    InboxUpkeep(
            EventConsumers consumers,
            ParkedAggregates parked,
            Mending mending,
            InboxMemory memory,
            InboxMeters meters) {
        this.consumers = consumers;
        this.parked = parked;
        this.mending = mending;
        this.memory = memory;
        this.meters = meters;
    }

    @Scheduled(every = "15s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void lookAfterParked() {
        for (var consumer : consumers.all()) {
            parked.withHoles(consumer.name()).forEach(subject -> mending.fillAndDrain(consumer, subject));
            meters.parked(consumer, parked.count(consumer.name()));
        }
    }

    @Scheduled(every = "6h", delayed = "2m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        memory.purge();
    }
}
