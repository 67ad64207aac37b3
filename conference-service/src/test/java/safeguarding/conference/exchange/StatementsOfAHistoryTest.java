package safeguarding.conference.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import safeguarding.conference.fixture.Families;
import safeguarding.platform.testing.servers.RealServers;

/** What a history costs the database: the time it takes depends on the machine, the number of its statements does not. */
@QuarkusTest
@RealServers(service = "conference")
class StatementsOfAHistoryTest {

    private static final Logger LOG = Logger.getLogger(StatementsOfAHistoryTest.class);
    private static final int HISTORIES = 38;
    private static final double MOST_FOR_ONE = 110;

    @Inject
    HistoryUploads uploads;

    @Test
    void areBoundedAndTheJournalIsWrittenInOneRound() throws Exception {
        try (var statements = StatementsOfTransactions.count()) {
            var lines = String.join("\n", ManyHistories.of(Families.councilChildId(), HISTORIES));

            assertThat(uploads.finished(HistoryUploads.upload(lines))).containsOnly(entry("created", (long) HISTORIES));

            // One that collided and was tried again did not come to its journal.
            var transactions = statements.ofThoseWith("insert into imported_content").stream()
                    .filter(transaction -> transaction.stream()
                            .anyMatch(statement -> statement.startsWith("insert into event_journal")))
                    .toList();
            assertThat(transactions).hasSize(HISTORIES);
            assertThat(transactions)
                    .allSatisfy(transaction -> assertThat(transaction)
                            .filteredOn(statement -> statement.startsWith("select pg_advisory_xact_lock($1, key)"))
                            .hasSize(1));
            var mean = transactions.stream()
                    .mapToInt(transaction -> transaction.size())
                    .average()
                    .orElseThrow();
            LOG.infof("%.1f statements a history", mean);
            assertThat(mean).isLessThan(MOST_FOR_ONE);
        }
    }
}
