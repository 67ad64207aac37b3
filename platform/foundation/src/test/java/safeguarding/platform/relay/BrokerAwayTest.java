package safeguarding.platform.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import safeguarding.platform.identity.Identifiers;
import safeguarding.platform.testing.servers.RunningServers;

/** The broker is killed under load while two instances publish: writers notice nothing, and nothing is lost. */
class BrokerAwayTest {

    private static final boolean LONG = "long".equals(System.getProperty("proofs"));
    private static final int OUTAGES = LONG ? 12 : 1;
    private static final int WRITERS = LONG ? 12 : 6;
    private static final Duration BETWEEN = Duration.ofMillis(LONG ? 3000 : 700);
    /** Far above what a commit takes and far below what a broker that is waited for would cost. */
    private static final long FAST_MILLIS = 1500;

    private final List<UUID> aggregates =
            Stream.generate(Identifiers::next).limit(40).toList();
    private final List<UUID> written = Collections.synchronizedList(new ArrayList<>());
    private final List<Long> millis = Collections.synchronizedList(new ArrayList<>());
    private final AtomicBoolean writing = new AtomicBoolean(true);

    @Test
    void writersStayFastAndNothingIsLostOrOvertakenWhileTheBrokerIsAwayAndTwoInstancesPublish() throws Exception {
        try (var proof = Proof.fresh()) {
            // given
            var standings = List.of(proof.work(), proof.work());
            var writers = Stream.generate(() -> Thread.ofPlatform().start(() -> write(proof)))
                    .limit(WRITERS)
                    .toList();

            // when
            for (int i = 0; i < OUTAGES; i++) {
                awaitWritten(BETWEEN);
                RunningServers.broker().kill();
                Proof.await(() -> standings.stream().anyMatch(each -> each.state() == RelayState.BROKER_AWAY));
                awaitWritten(BETWEEN);
                RunningServers.broker().start();
            }
            awaitWritten(BETWEEN);
            writing.set(false);
            for (var writer : writers) {
                writer.join();
            }
            Proof.await(() -> proof.unpublished() == 0);

            // then
            var deliveries = proof.topic.deliveries();
            assertThat(deliveries.stream().map(Delivered::eventId).distinct())
                    .as("nothing lost, nothing invented")
                    .containsExactlyInAnyOrderElementsOf(written);
            assertThat(ProofTopic.firstDeliveries(deliveries).values())
                    .as("first deliveries of each aggregate are 1, 2, 3 …")
                    .allSatisfy(sequences -> assertThat(sequences)
                            .containsExactlyElementsOf(LongStream.rangeClosed(1, sequences.size())
                                    .boxed()
                                    .toList()));
            assertThat(millis).allSatisfy(each -> assertThat(each).isLessThan(FAST_MILLIS));
        }
    }

    private void write(Proof proof) {
        try {
            while (writing.get()) {
                var start = System.nanoTime();
                try (var transaction = proof.journal.begin()) {
                    var first = aggregates.get(ThreadLocalRandom.current().nextInt(aggregates.size()));
                    var events = List.of(transaction.record(first), transaction.record(first));
                    transaction.commit();
                    written.addAll(events);
                }
                millis.add(Duration.ofNanos(System.nanoTime() - start).toMillis());
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Lets the writers go on for a while, and at least until they have written something more. */
    private void awaitWritten(Duration period) {
        var until = System.nanoTime() + period.toNanos();
        var before = written.size();
        Proof.await(() -> System.nanoTime() > until && written.size() > before + WRITERS);
    }
}
