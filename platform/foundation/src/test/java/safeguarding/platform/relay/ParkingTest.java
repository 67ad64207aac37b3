package safeguarding.platform.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;
import safeguarding.platform.identity.Identifiers;
import safeguarding.platform.journal.ProofJournal;
import safeguarding.platform.testing.servers.RunningServers;

/** An event that the broker refuses for ever holds up its own aggregate and no other. */
class ParkingTest {

    private static final int TOO_LARGE = 5000;

    private final UUID faulty = Identifiers.next();
    private final UUID sound = Identifiers.next();

    @Test
    void parksTheAggregateOfARefusedEventAndLetsAllOthersGoOn() throws Exception {
        try (var proof = new Proof(ProofTopic.fresh(Map.of("max.message.bytes", "2000")))) {
            // given
            var relay = proof.relay();
            var before = proof.journal.record(faulty);
            var refused = record(proof.journal, faulty, TOO_LARGE);
            var waiting = proof.journal.record(faulty);
            var first = proof.journal.record(sound);

            // when
            Proof.drain(relay);
            var later = proof.journal.record(faulty);
            var second = proof.journal.record(sound);
            Proof.drain(relay);

            // then
            assertThat(proof.topic.deliveries())
                    .extracting(Delivered::eventId)
                    .containsExactlyInAnyOrder(before, first, second)
                    .doesNotContain(refused, waiting, later);
            assertThat(proof.journal.number("select events_waiting from relay_parked_waiting"))
                    .isEqualTo(3);
            assertThat(proof.journal.number(
                            "select count(*) from relay_parked where reason like 'RecordTooLargeException%'"))
                    .isEqualTo(1);
        }
    }

    @Test
    void publishesWhatHasWaitedInOrderWhenAnOperatorAsksAndTheBrokerTakesItNow() throws Exception {
        try (var proof = new Proof(ProofTopic.fresh(Map.of("max.message.bytes", "2000")))) {
            // given
            var relay = proof.relay();
            var waiting = List.of(
                    record(proof.journal, faulty, TOO_LARGE),
                    proof.journal.record(faulty),
                    proof.journal.record(faulty));
            Proof.drain(relay);
            raiseLimit(proof.topic);

            // when
            proof.journal.asOwner("update relay_parked set retry_requested = true");
            Proof.drain(relay);
            var later = proof.journal.record(faulty);
            Proof.drain(relay);

            // then
            assertThat(proof.topic.deliveries())
                    .extracting(Delivered::eventId)
                    .containsExactly(waiting.get(0), waiting.get(1), waiting.get(2), later);
            assertThat(proof.journal.number("select count(*) from relay_parked"))
                    .isZero();
        }
    }

    @Test
    void staysParkedAndCountsTheAttemptWhenTheBrokerRefusesAgain() throws Exception {
        try (var proof = new Proof(ProofTopic.fresh(Map.of("max.message.bytes", "2000")))) {
            // given
            var relay = proof.relay();
            record(proof.journal, faulty, TOO_LARGE);
            Proof.drain(relay);

            // when
            proof.journal.asOwner("update relay_parked set retry_requested = true");
            Proof.drain(relay);

            // then
            assertThat(proof.topic.deliveries()).isEmpty();
            assertThat(proof.journal.number("select attempts from relay_parked where not retry_requested"))
                    .isEqualTo(2);
        }
    }

    private static UUID record(ProofJournal journal, UUID aggregate, int bytes) throws Exception {
        try (var transaction = journal.begin()) {
            var event = transaction.record(aggregate, bytes);
            transaction.commit();
            return event;
        }
    }

    private static void raiseLimit(ProofTopic topic) throws Exception {
        Map<ConfigResource, Collection<AlterConfigOp>> change = Map.of(
                new ConfigResource(ConfigResource.Type.TOPIC, topic.name()),
                List.of(new AlterConfigOp(new ConfigEntry("max.message.bytes", "100000"), AlterConfigOp.OpType.SET)));
        try (var admin = RunningServers.broker().admin()) {
            admin.incrementalAlterConfigs(change).all().get();
        }
    }
}
