package safeguarding.platform.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.platform.identity.Identifiers;
import safeguarding.platform.journal.JournalLife;
import safeguarding.platform.journal.Snapshot;

/** What could make a journal lie without anybody noticing, one by one. */
class HazardsTest {

    private final UUID aggregate = Identifiers.next();

    @Test
    void standsStillAfterARestoreFromAnotherClusterAndGoesOnFromANewBaseline() throws Exception {
        try (var proof = Proof.fresh()) {
            // given: what a dump carries along is the ids of the other cluster's transactions, far ahead of here
            var relay = proof.relay();
            var published = proof.journal.record(aggregate);
            Proof.drain(relay);
            proof.journal.asOwner("update event_journal set xid = '900000000'");
            var unpublished = proof.journal.record(aggregate);
            proof.journal.asOwner("""
                update event_journal set xid = '900000005' where xid < '900000000';
                update relay_cursor set previous = '900000005:900000005:', system_identifier = '42'\
                """);

            // when
            var stopped = relay.publishNext();
            var writtenMeanwhile = proof.journal.record(aggregate);
            var stillStopped = relay.publishNext();
            var seenByTheUnguardedTwin = unpublishedByPosition(proof);
            proof.journal.asOwner("select begin_new_baseline()");
            Proof.drain(relay);

            // then
            assertThat(stopped).isEqualTo(new Outcome.Restored());
            assertThat(stillStopped).isEqualTo(new Outcome.Restored());
            assertThat(seenByTheUnguardedTwin)
                    .as("the twin that only follows its position takes what was written here for read")
                    .isZero();
            assertThat(proof.topic.deliveries())
                    .extracting(Delivered::eventId)
                    .containsExactly(published, unpublished, writtenMeanwhile);
        }
    }

    private static long unpublishedByPosition(Proof proof) throws Exception {
        try (var connection = proof.journal.asService().getConnection()) {
            var life = JournalLife.read(connection);
            return proof.journal.number("select count(*) from event_journal j where "
                    + life.relayed().window(life.current()).condition("j"));
        }
    }

    @Test
    void standsStillWhenItsPositionKnowsTransactionsThatTheClusterHasNotHad() throws Exception {
        try (var proof = Proof.fresh()) {
            // given
            proof.journal.asOwner("update relay_cursor set previous = '900000005:900000005:'");

            // then
            assertThat(proof.relay().publishNext()).isEqualTo(new Outcome.Restored());
        }
    }

    @Test
    void refusesANewBaselineWhileTheJournalBelongsToItsCluster() {
        try (var proof = Proof.fresh()) {
            assertThatThrownBy(() -> proof.journal.asOwner("select begin_new_baseline()"))
                    .hasMessageContaining("the journal belongs to this cluster");
        } catch (Exception unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    @Test
    void refusesToStartWithoutSynchronousCommit() throws Exception {
        try (var proof = Proof.fresh()) {
            // given
            assertThatCode(() -> WriterGuards.check(proof.journal.asService("starting")))
                    .doesNotThrowAnyException();

            // when
            proof.journal.setForTheService("synchronous_commit = off");

            // then
            assertThatThrownBy(() -> WriterGuards.check(proof.journal.asService("starting")))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("synchronous_commit");
        }
    }

    @Test
    void refusesToStartWithAPooledSequenceBecauseItTurnsTheOrderRound() throws Exception {
        try (var proof = Proof.fresh();
                var one = proof.journal.begin();
                var two = proof.journal.begin()) {
            // given: two sessions that take fifty numbers at a time
            proof.journal.asOwner("alter table event_journal alter column seq set cache 50");
            one.record(Identifiers.next());
            one.commit();
            var first = two.record(aggregate);
            two.commit();
            var second = one.record(aggregate);
            one.commit();

            // when
            Proof.drain(proof.relay());

            // then
            assertThat(proof.topic.deliveries())
                    .filteredOn(each -> each.aggregateId().equals(aggregate))
                    .extracting(Delivered::eventId)
                    .as("the hazard is real: the later event has the smaller number")
                    .containsExactly(second, first);
            assertThatThrownBy(() -> WriterGuards.check(proof.journal.asService("starting")))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("cache 1");
        }
    }

    @Test
    void comparesTransactionIdsAsNumbersAcrossADigitBoundary() throws Exception {
        try (var proof = Proof.fresh()) {
            // given
            var snapshot = Snapshot.parse("98:100:98");
            var ids = " from (values ('97'::xid8), ('98'), ('99'), ('100'), ('101')) ids (xid)";

            // when
            var unseen =
                    proof.journal.number("select sum(xid::text::bigint)" + ids + " where " + snapshot.cannotSee("xid"));
            var asText = proof.journal.number("select sum(xid::text::bigint)" + ids + " where xid::text >= '100'");

            // then
            assertThat(unseen).isEqualTo(98 + 100 + 101);
            assertThat(asText).as("compared as text, all of them come again").isEqualTo(97 + 98 + 99 + 100 + 101);
        }
    }

    @Test
    void letsTheServiceNeitherChangeNorDeleteNorForgeTheOrderOfWhatHappened() throws Exception {
        try (var proof = Proof.fresh();
                var connection = proof.journal.asService().getConnection();
                var statement = connection.createStatement()) {
            // given
            proof.journal.record(aggregate);

            // then
            assertThatThrownBy(() -> statement.execute("update event_journal set actor = 'nobody'"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> statement.execute("delete from event_journal"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void readsNewEventsThroughTheIndexOnTransactionIds() throws Exception {
        try (var proof = Proof.fresh();
                var connection = proof.journal.asService().getConnection();
                var statement = connection.createStatement()) {
            // given
            statement.execute("set enable_seqscan = off");

            // when
            try (var plan = statement.executeQuery("explain select 1 from event_journal j where "
                    + Snapshot.parse("98:100:98").cannotSee("j.xid") + " order by j.seq + 0 limit 10")) {
                var lines = new StringBuilder();
                while (plan.next()) {
                    lines.append(plan.getString(1)).append('\n');
                }

                // then
                assertThat(lines.toString()).contains("event_journal_by_xid").doesNotContain("Seq Scan");
            }
        }
    }
}
