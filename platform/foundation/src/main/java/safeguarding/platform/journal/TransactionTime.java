package safeguarding.platform.journal;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.TransactionScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;

/**
 * Gives a transaction the time of the movable clock, once, at its start: the journal and the histories of one
 * transaction then agree. Where the clock was never moved, the server's time is as good and nothing is sent.
 */
@ApplicationScoped
class TransactionTime {

    /** More than this away from real time means moved: an offset is never smaller, jitter never larger. */
    private static final Duration MOVED = Duration.ofMillis(500);

    private final AgroalDataSource dataSource;
    private final Clock clock;
    private final InstantSource realTime = InstantSource.system();

    TransactionTime(AgroalDataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    void begin(@Observes @Initialized(TransactionScoped.class) Object transaction) throws SQLException {
        var now = clock.instant();
        if (Duration.between(now, realTime.instant()).abs().compareTo(MOVED) < 0) {
            return;
        }
        try (var connection = dataSource.getConnection();
                var setting = connection.prepareStatement("select set_config('safeguarding.now', ?, true)")) {
            setting.setString(1, now.toString());
            setting.execute();
        }
    }
}
