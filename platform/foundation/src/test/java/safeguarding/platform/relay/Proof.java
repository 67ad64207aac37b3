package safeguarding.platform.relay;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import safeguarding.platform.journal.EventNames;
import safeguarding.platform.journal.ProofJournal;
import safeguarding.platform.testing.servers.RunningServers;

/** One journal, one topic, and relays between them. */
final class Proof implements AutoCloseable {

    /** What the connections of a relay with a thread of its own call themselves. */
    static final String RELAY = "relay";

    static final Duration PATIENCE = Duration.ofSeconds(2);

    final ProofJournal journal = ProofJournal.fresh();
    final ProofTopic topic;
    private final List<AutoCloseable> open = new ArrayList<>();

    Proof(ProofTopic topic) {
        this.topic = topic;
    }

    static Proof fresh() throws Exception {
        return new Proof(ProofTopic.fresh());
    }

    /** A publisher of its own: another instance of the service. */
    KafkaPublisher publisher() {
        var publisher = new KafkaPublisher(
                new KafkaConnection(RunningServers.broker().bootstrapServers(), PATIENCE),
                new CloudEventRecords(EventNames.of("proof")));
        open.add(publisher);
        return publisher;
    }

    JournalRelay relay() {
        return relay(publisher(), 5000);
    }

    JournalRelay relay(EventPublisher publisher, int batchSize) {
        return new JournalRelay(journal.asService(), publisher, topic.name(), batchSize);
    }

    /** Publishes until nothing is left. */
    static void drain(JournalRelay relay) throws Exception {
        while (relay.publishNext() instanceof Outcome.Published) {}
    }

    /** Starts a relay with a thread of its own. */
    RelayStanding work() {
        var standing = new RelayStanding(RelayState.STARTING);
        var relay = new JournalRelay(journal.asService(RELAY), publisher(), topic.name(), 500);
        var worker = new RelayWorker(relay, new ProofConfiguration(), standing);
        worker.start();
        open.addFirst(worker);
        return standing;
    }

    /** How many events no relay has published. */
    long unpublished() {
        return backlog().events();
    }

    /** What waits, as the measures say it. */
    Backlog backlog() {
        try {
            return Backlog.of(journal.asService());
        } catch (SQLException away) {
            throw new IllegalStateException(away);
        }
    }

    /** Waits until everything is published, as long as what waits becomes less at least every half minute. */
    void awaitDrained() {
        for (var left = unpublished(); left > 0; left = unpublished()) {
            var before = left;
            await(() -> unpublished() < before);
        }
    }

    /** Waits for a condition, at most half a minute. */
    static void await(BooleanSupplier condition) {
        var deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("the condition did not come about in half a minute");
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    @Override
    public void close() throws Exception {
        for (var each : open) {
            each.close();
        }
    }
}
