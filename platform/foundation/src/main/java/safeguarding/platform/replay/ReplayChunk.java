package safeguarding.platform.replay;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.journal.RecordedEvent;
import safeguarding.platform.journal.RecordedEventRow;
import safeguarding.platform.relay.BrokerAway;
import safeguarding.platform.relay.EventPublisher;

/** The next piece of an open replay, in one transaction that holds its row: published, then noted. */
final class ReplayChunk {

    private static final String OPEN = """
        select id, topic, state = 'waiting' from event_replay
        where state in ('waiting', 'running')
        order by requested_at limit 1\
        """;

    private final Connection connection;
    private final EventPublisher publisher;
    private final int size;

    /** Works in the connection's running transaction, on so many events at most. */
    ReplayChunk(Connection connection, EventPublisher publisher, int size) {
        this.connection = connection;
        this.publisher = publisher;
        this.size = size;
    }

    /** A replay that is not finished. */
    record Open(UUID id, String topic, boolean waiting) {}

    /** The replay whose turn it is, without waiting for anybody; null when there is none. */
    static @Nullable Open next(Connection connection) throws SQLException {
        return read(connection, OPEN);
    }

    /** Publishes one piece; false when no replay is open that no other instance works on. */
    boolean publishNext() throws SQLException, BrokerAway {
        var open = read(connection, OPEN + " for update skip locked");
        if (open == null) {
            return false;
        }
        var events = events(open.id());
        var refusals = publisher.publish(open.topic(), events);
        if (refusals.isEmpty()) {
            note(open.id(), events);
        } else {
            var first = refusals.getFirst();
            fail(
                    connection,
                    open.id(),
                    "The broker refuses event " + first.event().id() + ": " + first.reason());
        }
        return true;
    }

    private static @Nullable Open read(Connection connection, String sql) throws SQLException {
        try (var query = connection.createStatement();
                var row = query.executeQuery(sql)) {
            return row.next() ? open(row) : null;
        }
    }

    private static Open open(ResultSet row) throws SQLException {
        return new Open(row.getObject(1, UUID.class), row.getString(2), row.getBoolean(3));
    }

    private List<RecordedEvent> events(UUID id) throws SQLException {
        return RecordedEventRow.list(connection, """
            select %s from event_replay r join event_journal j
                on j.seq > r.last_seq and pg_visible_in_snapshot(j.xid, r.seen_in)
                and (r.from_time is null or j.recorded_at >= r.from_time)
                and (r.to_time is null or j.recorded_at < r.to_time)
                and (r.from_seq is null or j.seq >= r.from_seq)
                and (r.to_seq is null or j.seq <= r.to_seq)
                and (r.types = '{}' or j.event_name || '.v' || j.schema_version = any (r.types))
            where r.id = '%s'
            order by j.seq limit %d\
            """.formatted(RecordedEventRow.COLUMNS, id, size));
    }

    private void note(UUID id, List<RecordedEvent> events) throws SQLException {
        var finished = events.size() < size;
        try (var update = connection.prepareStatement("""
            update event_replay
            set published = published + ?, last_seq = greatest(last_seq, ?),
                version = version + case when state = ? then 0 else 1 end, state = ?,
                finished_at = case when ? then clock_timestamp() end
            where id = ?\
            """)) {
            var state = finished ? "finished" : "running";
            update.setInt(1, events.size());
            update.setLong(2, events.isEmpty() ? 0 : events.getLast().seq());
            update.setString(3, state);
            update.setString(4, state);
            update.setBoolean(5, finished);
            update.setObject(6, id);
            update.executeUpdate();
        }
    }

    /** Ends a replay that the broker will never take, unless it has ended meanwhile. */
    static void fail(Connection connection, UUID id, String reason) throws SQLException {
        try (var update = connection.prepareStatement("""
            update event_replay
            set state = 'failed', version = version + 1, reason = left(?, 1000), finished_at = clock_timestamp()
            where id = ? and state in ('waiting', 'running')\
            """)) {
            update.setString(1, reason);
            update.setObject(2, id);
            update.executeUpdate();
        }
    }
}
