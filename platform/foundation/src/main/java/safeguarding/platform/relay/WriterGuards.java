package safeguarding.platform.relay;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Stops the start where the database is set so that events could be lost or change their order. */
@ApplicationScoped
public class WriterGuards {

    private final DataSource dataSource;

    WriterGuards(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void check(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent start) throws SQLException {
        check(dataSource);
    }

    /**
     * Looks at the settings as this service's own login meets them.
     *
     * @throws IllegalStateException naming the setting that is unsafe
     */
    static void check(DataSource dataSource) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            // An event that was published and then lost with its transaction would have told a lie.
            if ("off".equals(text(connection, "select current_setting('synchronous_commit')"))) {
                throw new IllegalStateException(
                        "synchronous_commit is off for this service's login: a crash would lose what was published");
            }
            // A pooled sequence gives a later event of an aggregate a smaller number.
            if (!"a1/1".equals(text(connection, """
                    select attidentity::text || seqcache::text || '/' || seqincrement::text
                    from pg_sequence, pg_attribute
                    where seqrelid = pg_get_serial_sequence('event_journal', 'seq')::regclass
                      and attrelid = 'event_journal'::regclass and attname = 'seq'"""))) {
                throw new IllegalStateException(
                        "event_journal.seq must be an identity that is always generated, with cache 1 and increment 1");
            }
        }
    }

    private static String text(Connection connection, String sql) throws SQLException {
        try (var query = connection.createStatement();
                var row = query.executeQuery(sql)) {
            return row.next() ? String.valueOf(row.getString(1)) : "";
        }
    }
}
