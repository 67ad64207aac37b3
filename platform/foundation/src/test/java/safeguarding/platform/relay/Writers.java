package safeguarding.platform.relay;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import safeguarding.platform.identity.Identifiers;
import safeguarding.platform.journal.ProofJournal;

/** Threads that write events of a few aggregates as fast as a machine bears, and how long each transaction took. */
final class Writers implements AutoCloseable {

    /** Between two transactions, so that a small machine has something left for the relays. */
    private static final Duration BREATH = Duration.ofMillis(5);

    private final List<UUID> aggregates =
            Stream.generate(Identifiers::next).limit(40).toList();
    private final List<UUID> written = Collections.synchronizedList(new ArrayList<>());
    private final List<Write> writes = Collections.synchronizedList(new ArrayList<>());
    private final AtomicBoolean writing = new AtomicBoolean(true);
    private final ProofJournal journal;
    private final List<Thread> threads;

    Writers(ProofJournal journal, int number) {
        this.journal = journal;
        this.threads = Stream.generate(() -> Thread.ofPlatform().start(this::write))
                .limit(number)
                .toList();
    }

    /** One transaction: when it began, and how long it took. */
    record Write(long beganNanos, long millis) {}

    private void write() {
        try {
            while (writing.get()) {
                var start = System.nanoTime();
                try (var transaction = journal.begin()) {
                    var first = aggregates.get(ThreadLocalRandom.current().nextInt(aggregates.size()));
                    var events = List.of(transaction.record(first), transaction.record(first));
                    transaction.commit();
                    written.addAll(events);
                }
                writes.add(new Write(
                        start, Duration.ofNanos(System.nanoTime() - start).toMillis()));
                LockSupport.parkNanos(BREATH.toNanos());
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Lets the writers go on for a while, and at least until each can have written something more. */
    void goOn(Duration period) {
        var until = System.nanoTime() + period.toNanos();
        var before = written.size();
        Proof.await(() -> System.nanoTime() > until && written.size() > before + threads.size());
    }

    /** Ids of the events in committed transactions. */
    List<UUID> written() {
        return List.copyOf(written);
    }

    /** How long the transactions took that began between two moments, in milliseconds, shortest first. */
    List<Long> millis(long fromNanos, long toNanos) {
        return List.copyOf(writes).stream()
                .filter(each -> each.beganNanos() >= fromNanos && each.beganNanos() < toNanos)
                .map(Write::millis)
                .sorted()
                .toList();
    }

    /** Ends the writing; everything written is committed then. */
    @Override
    public void close() throws InterruptedException {
        writing.set(false);
        for (var thread : threads) {
            thread.join();
        }
    }
}
