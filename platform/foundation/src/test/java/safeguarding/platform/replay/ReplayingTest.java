package safeguarding.platform.replay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.platform.identity.Identifiers;
import safeguarding.platform.journal.EventNames;
import safeguarding.platform.journal.ProofJournal;
import safeguarding.platform.journal.RecordedEvent;
import safeguarding.platform.outage.FrozenBroker;
import safeguarding.platform.relay.BrokerAway;
import safeguarding.platform.relay.CloudEventRecords;
import safeguarding.platform.relay.EventPublisher;
import safeguarding.platform.relay.KafkaConnection;
import safeguarding.platform.relay.KafkaPublisher;
import safeguarding.platform.relay.Refusal;
import safeguarding.platform.servers.Topic;
import safeguarding.platform.testing.servers.RunningServers;

/** Replays on a real journal and a real broker, cut off in the middle. */
class ReplayingTest {

    private static final int PIECE = 4;

    private final ProofJournal journal = ProofJournal.fresh();
    private final UUID aggregate = Identifiers.next();
    private final UUID replay = Identifiers.next();
    private final String like = "proof." + aggregate;
    private final String topic = "proof.replay-" + replay;
    private final KafkaPublisher publisher = new KafkaPublisher(
            new KafkaConnection(RunningServers.broker().bootstrapServers(), Duration.ofSeconds(2)),
            new CloudEventRecords(EventNames.of("proof")));

    @BeforeEach
    void declareTheTopicOfTheService() {
        RunningServers.broker().create(List.of(new Topic(like, 3, -1)));
    }

    @AfterEach
    void close() {
        publisher.close();
    }

    @Test
    void goesOnInAnotherInstanceAfterACrashBetweenPublishingAndNotingAndRepeatsTheSameIds() throws Exception {
        // given: the second piece is published, and its transaction dies before it is noted
        var written = record(10);
        ask("");
        var victim = replaying(journal.asService("victim"), cuttingOff("victim", 2));
        assertThat(victim.publishNext()).isTrue();
        assertThatThrownBy(victim::publishNext).isInstanceOf(SQLException.class);

        // when
        var survivor = replaying(journal.asService(), publisher);
        while (survivor.publishNext()) {}

        // then
        var expected = new ArrayList<>(written.subList(0, 8));
        expected.addAll(written.subList(4, 10));
        assertThat(delivered()).containsExactlyElementsOf(expected);
        assertThat(state()).isEqualTo("finished, 10 published");
    }

    @Test
    void leavesToTheOtherInstanceWhatItWorksOn() throws Exception {
        // given
        record(2);
        ask("");
        var other = replaying(journal.asService(), publisher);
        var meanwhile = new ArrayList<Boolean>();
        var first = replaying(journal.asService(), before(() -> meanwhile.add(other.publishNext())));

        // when
        first.publishNext();

        // then
        assertThat(meanwhile).containsExactly(false);
        assertThat(delivered()).hasSize(2);
    }

    @Test
    void holdsWhatWasThereWhenItWasAskedForAndNothingThatCommittedLater() throws Exception {
        // given
        try (var late = journal.begin()) {
            late.record(Identifiers.next());
            var written = record(3);
            ask("");
            late.commit();
            record(1);

            // when
            var work = replaying(journal.asService(), publisher);
            while (work.publishNext()) {}

            // then
            assertThat(delivered()).containsExactlyElementsOf(written);
        }
    }

    @Test
    void keepsNoTransactionOpenWhileTheBrokerIsAwayAndGoesOnWhenItIsBack() throws Exception {
        // given
        var written = record(6);
        ask("");
        var work = replaying(journal.asService("replays"), publisher);
        work.publishNext();
        publisher.close();

        // when
        try (var away = FrozenBroker.freeze()) {
            assertThatThrownBy(work::publishNext).isInstanceOf(BrokerAway.class);
            assertThat(journal.number("select count(*) from pg_stat_activity"
                            + " where application_name = 'replays' and state like 'idle in transaction%'"))
                    .isZero();
        }
        while (work.publishNext()) {}

        // then
        assertThat(delivered()).containsExactlyElementsOf(written);
    }

    @Test
    void failsAReplayWhoseTopicTheBrokerWillNeverMakeAndGoesOnWithTheNext() throws Exception {
        // given: a name that no topic can have
        record(1);
        journal.asOwner("insert into event_replay (id, topic, types, requested_by, requested_at)"
                + " values (uuidv7(), 'no/topic', '{}', 'prover', '2013-11-28')");
        ask("");

        // when
        var work = replaying(journal.asService(), publisher);
        while (work.publishNext()) {}

        // then
        assertThat(journal.number("select count(*) from event_replay where topic = 'no/topic' and state = 'failed' and"
                        + " reason <> ''"))
                .isOne();
        assertThat(state()).isEqualTo("finished, 1 published");
    }

    @Test
    void publishesOnlyTheRangeThatWasAskedFor() throws Exception {
        // given
        var written = record(6);
        ask(", from_seq = 2, to_seq = 4");

        // when
        var work = replaying(journal.asService(), publisher);
        while (work.publishNext()) {}

        // then
        assertThat(delivered()).containsExactlyElementsOf(written.subList(1, 4));
    }

    private Replaying replaying(DataSource source, EventPublisher through) {
        return new Replaying(
                source, through, new ReplayTopics(RunningServers.broker().bootstrapServers(), like), PIECE);
    }

    private List<UUID> record(int events) throws SQLException {
        var written = new ArrayList<UUID>();
        for (int i = 0; i < events; i++) {
            written.add(journal.record(aggregate));
        }
        return written;
    }

    private void ask(String range) throws SQLException {
        journal.asOwner("insert into event_replay (id, topic, types, requested_by) values ('%s', '%s', '{}', 'prover');"
                        .formatted(replay, topic)
                + "update event_replay set types = '{}'%s where id = '%s'".formatted(range, replay));
    }

    private String state() throws SQLException {
        try (var connection = journal.asService().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select state, published from event_replay where id = '%s'".formatted(replay))) {
            row.next();
            return row.getString(1) + ", " + row.getLong(2) + " published";
        }
    }

    /** Ids on the replay's topic; one aggregate, and so one partition and one order. */
    private List<UUID> delivered() {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of(
                        "bootstrap.servers", RunningServers.broker().bootstrapServers()),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(each -> new TopicPartition(topic, each.partition()))
                    .toList();
            assertThat(partitions)
                    .as("as many partitions as the service's topic")
                    .hasSize(3);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var ids = new ArrayList<UUID>();
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.getOrDefault(each, 0L))) {
                consumer.poll(Duration.ofMillis(100))
                        .forEach(message -> ids.add(UUID.fromString(
                                new String(message.headers().lastHeader("ce_id").value(), UTF_8))));
            }
            return ids;
        }
    }

    private interface Accident {
        void happen() throws Exception;
    }

    private EventPublisher before(Accident accident) {
        return through(accident, () -> {});
    }

    /** Ends the transaction of a user after the publishing of its n-th piece. */
    private EventPublisher cuttingOff(String user, int piece) {
        var pieces = new ArrayList<Integer>();
        return through(() -> pieces.add(1), () -> {
            if (pieces.size() == piece) {
                journal.asSuperuser("select pg_terminate_backend(pid) from pg_stat_activity where application_name = '"
                        + user + "'");
            }
        });
    }

    private EventPublisher through(Accident before, Accident after) {
        return new EventPublisher() {
            @Override
            public List<Refusal> publish(String topic, List<RecordedEvent> events) throws BrokerAway {
                try {
                    before.happen();
                    var refusals = publisher.publish(topic, events);
                    after.happen();
                    return refusals;
                } catch (BrokerAway away) {
                    throw away;
                } catch (Exception failed) {
                    throw new IllegalStateException(failed);
                }
            }

            @Override
            public void probe(String topic) throws BrokerAway {
                publisher.probe(topic);
            }
        };
    }
}
