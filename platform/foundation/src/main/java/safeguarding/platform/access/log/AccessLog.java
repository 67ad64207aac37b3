package safeguarding.platform.access.log;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.access.log.AccessEntry.Result;

/** The append-only table; the runtime role can insert and read, nothing else. */
@ApplicationScoped
class AccessLog {

    private static final String INSERT = """
            insert into access_log (subject, client, staff_id, agency, on_behalf_of, purpose, operation, result, reason,
                                    child_ids, correlation_id, glass_broken)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                    exists (select 1 from child_named_reader r join child_visibility v on v.child_id = r.child_id
                            where r.child_id = any (?) and r.staff_id = ? and r.readable_until > ? and v.restricted))""";

    private final DataSource dataSource;
    private final Clock clock;

    AccessLog(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /** Writes a row in the running transaction, or by itself where there is none. */
    void write(AccessEntry entry) {
        var caller = entry.caller();
        var purpose = entry.purpose();
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(INSERT)) {
            statement.setString(1, caller.subject());
            statement.setString(2, caller.client());
            statement.setString(3, caller.staffId());
            statement.setString(4, caller.agency());
            statement.setString(5, caller.onBehalfOf());
            statement.setString(6, purpose == null ? null : purpose.code());
            statement.setString(7, entry.operation());
            statement.setString(8, entry.result().code());
            statement.setString(9, reasonOf(entry));
            var children = connection.createArrayOf(
                    "uuid", entry.childIds().stream().sorted().toArray());
            statement.setArray(10, children);
            statement.setString(11, entry.correlationId());
            statement.setArray(12, children);
            statement.setString(13, entry.result() == Result.PERMITTED ? caller.staffId() : null);
            statement.setObject(14, clock.instant().atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The access log cannot be written", e);
        }
    }

    private static @Nullable String reasonOf(AccessEntry entry) {
        return entry.result() == Result.REFUSED ? entry.reason() : null;
    }
}
