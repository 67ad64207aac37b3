package safeguarding.platform.journal;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import safeguarding.platform.sql.SqlFailure;

/**
 * Gives a transaction the time of the movable clock, once, at its start: the journal and the histories of one
 * transaction then agree. Where the clock was never moved, the server's time is as good and nothing is sent.
 */
@ApplicationScoped
class TransactionTime {

    /** More than this away from real time means moved: an offset is never smaller, jitter never larger. */
    private static final Duration MOVED = Duration.ofMillis(500);

    private final AgroalDataSource dataSource;
    private final TransactionManager transactions;
    private final Clock clock;
    private final InstantSource realTime = InstantSource.system();

    TransactionTime(AgroalDataSource dataSource, TransactionManager transactions, Clock clock) {
        this.dataSource = dataSource;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * A transaction that cannot be given its time is ended here: nobody else would, since for its owner it never began,
     * and it would stay with the thread and fail everything that the thread does from then on.
     */
    void begin(@Observes @Initialized(TransactionScoped.class) Object transaction) throws SystemException {
        var now = clock.instant();
        if (Duration.between(now, realTime.instant()).abs().compareTo(MOVED) < 0) {
            return;
        }
        try {
            give(now);
        } catch (SQLException away) {
            transactions.rollback();
            throw new SqlFailure(away);
        }
    }

    /** By a command and not by a query: whoever begins a transaction can still choose its isolation. */
    private void give(Instant now) throws SQLException {
        try (var connection = dataSource.getConnection();
                var setting = connection.createStatement()) {
            setting.execute("set local safeguarding.now = '" + now + "'");
        }
    }
}
