package safeguarding.platform.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import safeguarding.platform.identity.Identifiers;
import safeguarding.platform.journal.RecordedEvent;
import safeguarding.platform.testing.servers.RunningServers;

/** A relay that dies after it has published and before it has noted so; and two that want to publish at once. */
class KilledRelayTest {

    private final UUID aggregate = Identifiers.next();

    @Test
    void losesNothingAndRepeatsTheSameIdsWhenItsProcessIsKilledBetweenPublishingAndNoting() throws Exception {
        try (var proof = Proof.fresh()) {
            // given
            var written = record(proof, 5);
            var victim = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            RelayThatStopsBeforeNoting.class.getName(),
                            proof.journal.jdbcUrl(),
                            proof.journal.runtimeRole(),
                            RunningServers.broker().bootstrapServers(),
                            proof.topic.name())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            awaitLine(victim, RelayThatStopsBeforeNoting.PUBLISHED);

            // when
            victim.destroyForcibly().waitFor();
            var survivor = proof.relay();
            Proof.await(() -> publishesAll(survivor, proof));

            // then
            assertThat(proof.topic.deliveries())
                    .extracting(Delivered::eventId)
                    .containsExactlyElementsOf(twice(written));
        }
    }

    @Test
    void losesNothingWhenTheDatabaseCutsItOffBetweenPublishingAndNoting() throws Exception {
        try (var proof = Proof.fresh()) {
            // given
            var written = record(proof, 3);
            var publisher = proof.publisher();
            var cutOff = new JournalRelay(
                    proof.journal.asService("victim"),
                    after(
                            publisher,
                            () -> proof.journal.asSuperuser(
                                    "select pg_terminate_backend(pid) from pg_stat_activity where application_name ="
                                            + " 'victim'")),
                    proof.topic.name(),
                    100);

            // when
            assertThatThrownBy(cutOff::publishNext).isInstanceOf(SQLException.class);
            Proof.drain(proof.relay());

            // then
            assertThat(proof.topic.deliveries())
                    .extracting(Delivered::eventId)
                    .containsExactlyElementsOf(twice(written));
        }
    }

    @Test
    void wouldLoseTheBatchIfItNotedBeforeItPublished() throws Exception {
        try (var proof = Proof.fresh()) {
            // given: the twin notes, and its process ends before it has sent anything
            record(proof, 3);
            var twin = proof.relay(
                    new EventPublisher() {
                        @Override
                        public List<Refusal> publish(String topic, List<RecordedEvent> events) {
                            return List.of();
                        }

                        @Override
                        public void probe(String topic) {}
                    },
                    100);
            Proof.drain(twin);

            // when
            Proof.drain(proof.relay());

            // then
            assertThat(proof.topic.deliveries()).isEmpty();
        }
    }

    @Test
    void standsByWhileAnotherInstancePublishes() throws Exception {
        try (var proof = Proof.fresh()) {
            // given
            var published = new CountDownLatch(1);
            var mayNote = new CountDownLatch(1);
            var publisher = proof.publisher();
            var leading = proof.relay(
                    after(publisher, () -> {
                        published.countDown();
                        mayNote.await(20, TimeUnit.SECONDS);
                    }),
                    100);
            var written = record(proof, 3);
            var leader = Thread.ofVirtual().start(() -> {
                try {
                    leading.publishNext();
                } catch (SQLException | BrokerAway failed) {
                    throw new IllegalStateException(failed);
                }
            });
            published.await(20, TimeUnit.SECONDS);

            // when
            var meanwhile = proof.relay().publishNext();
            mayNote.countDown();
            leader.join();

            // then
            assertThat(meanwhile).isEqualTo(new Outcome.NotLeading());
            assertThat(proof.relay().publishNext()).isEqualTo(new Outcome.NothingNew());
            assertThat(proof.topic.deliveries()).extracting(Delivered::eventId).containsExactlyElementsOf(written);
        }
    }

    private List<UUID> record(Proof proof, int events) throws SQLException {
        var written = new ArrayList<UUID>();
        for (int i = 0; i < events; i++) {
            written.add(proof.journal.record(aggregate));
        }
        return written;
    }

    private static List<UUID> twice(List<UUID> events) {
        var all = new ArrayList<>(events);
        all.addAll(events);
        return all;
    }

    private static boolean publishesAll(JournalRelay relay, Proof proof) {
        try {
            Proof.drain(relay);
            return proof.unpublished() == 0;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void awaitLine(Process process, String expected) throws Exception {
        var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.equals(expected)) {
                return;
            }
        }
        throw new AssertionError("the process ended before it had published");
    }

    private interface Accident {
        void happen() throws Exception;
    }

    private static EventPublisher after(EventPublisher publisher, Accident accident) {
        return new EventPublisher() {
            @Override
            public List<Refusal> publish(String topic, List<RecordedEvent> events) throws BrokerAway {
                var refusals = publisher.publish(topic, events);
                try {
                    accident.happen();
                } catch (Exception failed) {
                    throw new IllegalStateException(failed);
                }
                return refusals;
            }

            @Override
            public void probe(String topic) throws BrokerAway {
                publisher.probe(topic);
            }
        };
    }
}
