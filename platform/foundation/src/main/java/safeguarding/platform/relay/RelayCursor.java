package safeguarding.platform.relay;

import java.sql.Connection;
import java.sql.SQLException;
import safeguarding.platform.journal.JournalLife;
import safeguarding.platform.journal.JournalPosition;

/** The one row that says how far the relay has come; whoever holds its lock leads. */
final class RelayCursor {

    /** A position this many transactions old is noted anew even when nothing was published, so that it stays short. */
    private static final long IDLE_TRANSACTIONS = 10_000;

    private RelayCursor() {}

    /** Whether there may be something to do, at the price of two index look-ups and without any lock. */
    static boolean mayBeBehind(Connection connection, JournalLife life) throws SQLException {
        if (life.relayed().reading() != null
                || life.isRestored()
                || life.current().xmax() - life.relayed().xmax() > IDLE_TRANSACTIONS) {
            return true;
        }
        var previous = life.relayed().previous();
        return holds(connection, """
                select (select xid from event_journal order by xid desc limit 1) >= '%d'::xid8
                    or exists (select 1 from event_journal j where %s)
                    or exists (select 1 from relay_parked where retry_requested)""".formatted(previous.xmax(), previous.wasInFlight("j.xid")));
    }

    /** Notes the position that is reached when the running transaction commits. */
    static void move(Connection connection, JournalPosition position, long highestSeq) throws SQLException {
        try (var update = connection.prepareStatement("""
                update relay_cursor
                set previous = ?::pg_snapshot, reading = ?::pg_snapshot, last_seq = ?,
                    highest_seq = greatest(highest_seq, ?), moved_at = clock_timestamp()
                where name = 'kafka'""")) {
            var reading = position.reading();
            update.setString(1, position.previous().text());
            update.setString(2, reading == null ? null : reading.text());
            update.setLong(3, position.lastSeq());
            update.setLong(4, highestSeq);
            update.executeUpdate();
        }
    }

    private static boolean holds(Connection connection, String sql) throws SQLException {
        try (var query = connection.createStatement();
                var row = query.executeQuery(sql)) {
            row.next();
            return row.getBoolean(1);
        }
    }
}
