package safeguarding.platform.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.platform.identity.Identifiers;

/** Transactions that commit in another order than they wrote, by script; beside the relay the readers that fail at it. */
class LateCommitsTest {

    private final UUID first = Identifiers.next();
    private final UUID second = Identifiers.next();

    @Test
    void publishesWhatCommitsLateWhileTheReaderBySequenceLosesIt() throws Exception {
        try (var proof = Proof.fresh();
                var early = proof.journal.begin();
                var late = proof.journal.begin()) {
            // given: the smaller sequence commits last
            var relay = proof.relay();
            var naive = new ReaderBySequence(proof);
            var written = List.of(early.record(first), late.record(second));
            late.commit();
            Proof.drain(relay);
            naive.read();

            // when
            early.commit();
            Proof.drain(relay);
            naive.read();

            // then
            assertThat(proof.topic.deliveries())
                    .extracting(Delivered::eventId)
                    .containsExactlyInAnyOrderElementsOf(written);
            assertThat(naive.seen).as("the twin loses the late event").containsExactly(written.getLast());
        }
    }

    @Test
    void keepsTheOrderAndGoesOnWhileTheReaderByOldestTransactionStallsAndTurnsItRound() throws Exception {
        try (var proof = Proof.fresh();
                var old = proof.journal.begin()) {
            // given: a transaction that is older but writes its event of the aggregate later
            var relay = proof.relay();
            var usual = new ReaderByOldestTransaction(proof);
            var one = proof.journal.record(first);
            Proof.drain(relay);
            usual.read();
            var seenWhileOpen = List.copyOf(usual.seen);
            var publishedWhileOpen = proof.topic.deliveries();
            var two = old.record(first);

            // when
            old.commit();
            Proof.drain(relay);
            usual.read();

            // then
            assertThat(publishedWhileOpen).extracting(Delivered::eventId).containsExactly(one);
            assertThat(seenWhileOpen)
                    .as("the twin stalls behind the open transaction")
                    .isEmpty();
            assertThat(proof.topic.deliveries()).extracting(Delivered::eventId).containsExactly(one, two);
            assertThat(usual.seen).as("the twin turns the order round").containsExactly(two, one);
        }
    }

    @Test
    void finishesABatchThatWasCutShortFromItsOwnSnapshot() throws Exception {
        try (var proof = Proof.fresh();
                var late = proof.journal.begin()) {
            // given: an event in the middle that commits while the batch is unfinished
            var relay = proof.relay(proof.publisher(), 10);
            var written = new ArrayList<UUID>();
            for (int i = 0; i < 12; i++) {
                written.add(proof.journal.record(first));
            }
            var hidden = late.record(second);
            for (int i = 0; i < 13; i++) {
                written.add(proof.journal.record(first));
            }
            assertThat(relay.publishNext()).isEqualTo(new Outcome.Published(10, 0, true));

            // when
            late.commit();
            Proof.drain(relay);

            // then
            var deliveries = proof.topic.deliveries();
            assertThat(deliveries)
                    .extracting(Delivered::eventId)
                    .doesNotHaveDuplicates()
                    .contains(hidden);
            assertThat(deliveries)
                    .filteredOn(each -> each.aggregateId().equals(first))
                    .extracting(Delivered::eventId)
                    .containsExactlyElementsOf(written);
        }
    }

    /** What nearly everybody writes first: everything with a larger sequence than the last one seen. */
    private static final class ReaderBySequence {

        final List<UUID> seen = new ArrayList<>();
        private final Proof proof;
        private long last;

        ReaderBySequence(Proof proof) {
            this.proof = proof;
        }

        void read() throws SQLException {
            try (var connection = proof.journal.asService().getConnection();
                    var query = connection.prepareStatement(
                            "select seq, id from event_journal where seq > ? order by seq")) {
                query.setLong(1, last);
                try (var rows = query.executeQuery()) {
                    while (rows.next()) {
                        last = rows.getLong(1);
                        seen.add(rows.getObject(2, UUID.class));
                    }
                }
            }
        }
    }

    /** The usual cure: only transactions older than every open one, in their order. */
    private static final class ReaderByOldestTransaction {

        final List<UUID> seen = new ArrayList<>();
        private final Proof proof;
        private String lastXid = "0";
        private long lastSeq;

        ReaderByOldestTransaction(Proof proof) {
            this.proof = proof;
        }

        void read() throws SQLException {
            try (var connection = proof.journal.asService().getConnection();
                    var query = connection.prepareStatement("""
                            select xid::text, seq, id from event_journal
                            where (xid, seq) > (?::xid8, ?) and xid < pg_snapshot_xmin(pg_current_snapshot())
                            order by xid, seq""")) {
                query.setString(1, lastXid);
                query.setLong(2, lastSeq);
                try (var rows = query.executeQuery()) {
                    while (rows.next()) {
                        lastXid = rows.getString(1);
                        lastSeq = rows.getLong(2);
                        seen.add(rows.getObject(3, UUID.class));
                    }
                }
            }
        }
    }
}
