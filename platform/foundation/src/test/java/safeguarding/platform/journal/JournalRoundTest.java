package safeguarding.platform.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import safeguarding.platform.sample.SampleService;
import safeguarding.platform.sql.Sql;
import safeguarding.platform.testing.servers.RealServers;

@QuarkusTest
@TestProfile(SampleService.class)
@RealServers(service = "sample", topics = "safeguarding.sample.v1")
class JournalRoundTest {

    private static final LocalDate DAY = LocalDate.of(2013, 11, 28);
    private static final int TURNS = 40;

    private final UUID one = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @Inject
    EventJournal journal;

    @Inject
    Sql sql;

    @Test
    void writesWhatATransactionRecordsInTheOrderOfTheCalls() {
        QuarkusTransaction.requiringNew().run(() -> {
            open(one);
            open(other);
            open(one);
        });

        assertThat(sql.list(
                        "select case aggregate_id when ? then 'one ' else 'other ' end || aggregate_version"
                                + " from event_journal where aggregate_id in (?, ?) order by seq",
                        row -> row.getString(1),
                        one,
                        one,
                        other))
                .containsExactly("one 1", "other 1", "one 2");
    }

    @Test
    void writesNothingOfATransactionThatIsRolledBack() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    open(one);
                    throw new IllegalStateException("changed its mind");
                }))
                .hasStackTraceContaining("changed its mind");
        QuarkusTransaction.requiringNew().run(() -> open(one));

        assertThat(versionsOf(one)).containsExactly(1L);
    }

    @Test
    void letsTransactionsRecordTheSameThingsInOppositeOrders() throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            var there = threads.submit(() -> openInTurn(one, other));
            var back = threads.submit(() -> openInTurn(other, one));
            there.get();
            back.get();
        }

        var all = IntStream.rangeClosed(1, 2 * TURNS).mapToObj(Long::valueOf).toList();
        assertThat(versionsOf(one)).isEqualTo(all);
        assertThat(versionsOf(other)).isEqualTo(all);
    }

    private void openInTurn(UUID first, UUID second) {
        for (int turn = 0; turn < TURNS; turn++) {
            QuarkusTransaction.requiringNew().run(() -> {
                open(first);
                open(second);
            });
        }
    }

    private void open(UUID parcel) {
        journal.record(List.of(new CatalogueEvent(
                "parcel-opened", 1, "parcel", parcel, DAY, Set.of(), null, Map.of("occurredOn", "2013-11-28"))));
    }

    private List<Long> versionsOf(UUID parcel) {
        return sql.list(
                "select aggregate_version from event_journal where aggregate_id = ? order by seq",
                row -> row.getLong(1),
                parcel);
    }
}
