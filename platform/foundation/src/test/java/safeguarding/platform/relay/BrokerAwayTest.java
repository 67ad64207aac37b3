package safeguarding.platform.relay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import safeguarding.platform.identity.Identifiers;
import safeguarding.platform.testing.servers.RunningServers;

/**
 * The broker goes away under load while two instances publish: writers notice nothing, no transaction of a relay stays
 * open, nothing is lost, and the measures say what waits. Short, the broker freezes once; long ({@code -Dproofs=long}),
 * it freezes and is killed by turns.
 */
class BrokerAwayTest {

    private static final boolean LONG = "long".equals(System.getProperty("proofs"));
    private static final List<Outage> OUTAGES = LONG
            ? IntStream.range(0, 12)
                    .mapToObj(i -> i % 3 == 0 ? Outage.FREEZE : Outage.KILL)
                    .toList()
            : List.of(Outage.FREEZE);
    private static final int WRITERS = LONG ? 12 : 6;
    private static final Duration BETWEEN = Duration.ofMillis(LONG ? 3000 : 500);

    /** Nothing was written before; on a small machine the relays may not have caught up since the outage before. */
    private static final long BEGUN = System.nanoTime();

    /** Far above what a commit takes and far below what a broker that is waited for would cost. */
    private static final long FAST_MILLIS = Proof.PATIENCE.toMillis() * 3 / 4;

    @Test
    void writersStayFastAndNothingIsLostOrOvertakenWhileTheBrokerIsAwayAndTwoInstancesPublish() throws Exception {
        try (var proof = Proof.fresh();
                var writers = new Writers(proof.journal, WRITERS)) {
            // given
            var standings = List.of(proof.work(), proof.work());

            // when
            for (var outage : OUTAGES) {
                writers.goOn(BETWEEN);
                live(outage, proof, writers, standings);
            }
            writers.goOn(BETWEEN);
            writers.close();
            proof.awaitDrained();

            // then
            var deliveries = proof.topic.deliveries();
            assertThat(deliveries.stream().map(Delivered::eventId).distinct())
                    .as("nothing lost, nothing invented")
                    .containsExactlyInAnyOrderElementsOf(writers.written());
            assertThat(ProofTopic.firstDeliveries(deliveries).values())
                    .as("first deliveries of each aggregate are 1, 2, 3 …")
                    .allSatisfy(sequences -> assertThat(sequences)
                            .containsExactlyElementsOf(LongStream.rangeClosed(1, sequences.size())
                                    .boxed()
                                    .toList()));
            assertThat(proof.backlog()).isEqualTo(new Backlog(0, 0, 0));
        }
    }

    /** One outage, and what must be true in the middle of it. */
    private static void live(Outage outage, Proof proof, Writers writers, List<RelayStanding> standings)
            throws Exception {
        var began = System.nanoTime();
        try (var away = outage.begin()) {
            Proof.await(() -> standings.stream().allMatch(each -> each.state() == RelayState.BROKER_AWAY));
            var known = System.nanoTime();
            writers.goOn(BETWEEN);
            var waiting = proof.backlog();
            assertThat(openTransactionsOfRelays(proof, BETWEEN))
                    .as("transactions of a relay that are open while the broker is away")
                    .containsOnly(0L);
            assertThat(waiting.events()).isPositive();
            assertThat(waiting.oldestSeconds()).isBetween((known - began) / 1e9 / 2, (System.nanoTime() - BEGUN) / 1e9);
            var millis = writers.millis(began, System.nanoTime());
            assertThat(millis).isNotEmpty();
            assertThat(millis.getLast()).as("slowest write in the outage").isLessThan(FAST_MILLIS);
            assertThat(millis.get(millis.size() / 2))
                    .as("usual write in the outage")
                    .isLessThan(FAST_MILLIS / 10);
            assertThat(writeThatWaitsForTheBroker(proof))
                    .as("the twin is slow, and fails")
                    .isGreaterThan(FAST_MILLIS);
        }
    }

    /** Looks many times. The relays of this proof have connections that say so. */
    private static List<Long> openTransactionsOfRelays(Proof proof, Duration period) throws SQLException {
        var until = System.nanoTime() + period.toNanos();
        var looks = new ArrayList<Long>();
        while (System.nanoTime() < until) {
            looks.add(proof.journal.number("select count(*) from pg_stat_activity where application_name = '"
                    + Proof.RELAY + "' and state like 'idle in transaction%'"));
        }
        return looks;
    }

    /** What a service does that publishes in its own transaction instead of keeping a journal. */
    private static long writeThatWaitsForTheBroker(Proof proof) {
        var began = System.nanoTime();
        var millis = Math.toIntExact(Proof.PATIENCE.toMillis());
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of(
                        "bootstrap.servers",
                        RunningServers.broker().bootstrapServers(),
                        "max.block.ms",
                        millis,
                        "request.timeout.ms",
                        millis / 2,
                        "delivery.timeout.ms",
                        millis),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            Future<?> sent = producer.send(new ProducerRecord<>(
                    proof.topic.name(), Identifiers.next().toString().getBytes(UTF_8), new byte[0]));
            sent.get();
            return 0;
        } catch (ExecutionException lost) {
            return Duration.ofNanos(System.nanoTime() - began).toMillis();
        } catch (InterruptedException stopping) {
            throw new IllegalStateException(stopping);
        }
    }
}
