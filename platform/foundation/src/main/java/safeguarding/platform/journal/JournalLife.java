package safeguarding.platform.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/**
 * Which life of the journal a position belongs to, and what the database can see now. A dump restored into another
 * cluster starts with transaction ids anew: positions of before mean nothing there.
 *
 * @param systemIdentifier the cluster's own identifier
 * @param knownIdentifier the cluster the journal was last known to live in
 * @param baseline changes when an operator lets the journal begin anew
 * @param relayed where the relay stands
 * @param current what the running statement can see
 */
public record JournalLife(
        String systemIdentifier, String knownIdentifier, UUID baseline, JournalPosition relayed, Snapshot current) {

    private static final String QUERY = """
            select (select system_identifier::text from pg_control_system()), system_identifier, baseline,
                   previous::text, reading::text, last_seq, pg_current_snapshot()::text
            from relay_cursor
            where name = 'kafka'""";

    /** Reads it without waiting for anybody. */
    public static JournalLife read(Connection connection) throws SQLException {
        return select(connection, QUERY).orElseThrow(() -> new IllegalStateException("the relay's cursor is missing"));
    }

    /** Reads it and holds the cursor until the transaction ends; empty when another instance holds it. */
    public static Optional<JournalLife> lead(Connection connection) throws SQLException {
        return select(connection, QUERY + " for update skip locked");
    }

    private static Optional<JournalLife> select(Connection connection, String sql) throws SQLException {
        try (var query = connection.createStatement();
                var row = query.executeQuery(sql)) {
            if (!row.next()) {
                return Optional.empty();
            }
            var reading = row.getString(5);
            return Optional.of(new JournalLife(
                    row.getString(1),
                    row.getString(2),
                    row.getObject(3, UUID.class),
                    new JournalPosition(
                            Snapshot.parse(row.getString(4)),
                            reading == null ? null : Snapshot.parse(reading),
                            row.getLong(6)),
                    Snapshot.parse(row.getString(7))));
        }
    }

    /** Whether the journal was restored from elsewhere and nobody has begun a new baseline yet. */
    public boolean isRestored() {
        return !systemIdentifier.equals(knownIdentifier) || isAhead(relayed);
    }

    /** Whether a position knows transactions that this cluster has not had yet. */
    public boolean isAhead(JournalPosition position) {
        return position.xmax() > current.xmax();
    }
}
