package safeguarding.platform.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import safeguarding.platform.rehearsal.WithoutBackgroundWork;
import safeguarding.platform.sql.Sql;
import safeguarding.platform.sql.SqlFailure;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.servers.RunningServers;
import safeguarding.platform.time.MovableClock;

/** The database goes away under a service whose clock was moved, as it is in every demonstration. */
@QuarkusTest
@TestProfile(WithoutBackgroundWork.class)
@RealServers(service = "conference", broker = false)
class TransactionTimeTest {

    private static final Instant MOVED = Instant.parse("2013-11-28T09:00:00Z");
    private static final int MORE_THAN_THE_POOL_HOLDS = 60;

    @Inject
    TransactionManager transactions;

    @Inject
    MovableClock clock;

    @Inject
    Sql sql;

    @AfterEach
    void backToRealTime() {
        clock.restartAt(Clock.systemUTC().instant());
    }

    @Test
    void leavesNoTransactionWithTheThreadWhenTheDatabaseIsAwayAtItsStart() throws Exception {
        // given
        clock.restartAt(MOVED);
        assertThat(recordedNow()).startsWith("2013-11-28");
        cutEveryConnection();

        // when
        assertThatThrownBy(this::recordedNow).isInstanceOf(SqlFailure.class);

        // then
        assertThat(transactions.getTransaction()).isNull();
        assertThat(onceItIsBack()).startsWith("2013-11-28");
    }

    @Test
    void leavesTheIsolationToWhoeverBeginsTheTransaction() {
        // given
        clock.restartAt(MOVED);

        // when
        var isolation = QuarkusTransaction.requiringNew().call(() -> {
            sql.update("set transaction isolation level repeatable read");
            return sql.one(
                    "select current_setting('transaction_isolation') || ' ' || current_setting('safeguarding.now')",
                    row -> row.getString(1));
        });

        // then
        assertThat(isolation).startsWith("repeatable read 2013-11-28");
    }

    private String recordedNow() {
        return QuarkusTransaction.requiringNew()
                .call(() -> sql.one("select current_setting('safeguarding.now')", row -> row.getString(1)));
    }

    /** Each dead connection of the pool fails once more. */
    private String onceItIsBack() {
        for (int i = 0; i < MORE_THAN_THE_POOL_HOLDS; i++) {
            try {
                return recordedNow();
            } catch (RuntimeException stillAway) {
                continue;
            }
        }
        throw new AssertionError("the thread does not come back");
    }

    private static void cutEveryConnection() throws SQLException {
        try (var connection = RunningServers.postgres().connectAsSuperuser("conference");
                var statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where usename = '%s'"
                    .formatted(RunningServers.database("conference").runtimeRole()));
        }
    }
}
