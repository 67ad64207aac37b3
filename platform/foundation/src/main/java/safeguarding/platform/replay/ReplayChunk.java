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
import safeguarding.platform.relay.Refusal;

/** The next piece of an open replay, in one transaction that holds its row: published, then noted. */
public final class ReplayChunk {

    private static final int SIZE = 1000;

    private final Connection connection;
    private final EventPublisher publisher;
    private final ReplayTopics topics;

    /** Works in the connection's running transaction. */
    public ReplayChunk(Connection connection, EventPublisher publisher, ReplayTopics topics) {
        this.connection = connection;
        this.publisher = publisher;
        this.topics = topics;
    }

    private record Open(UUID id, String topic, boolean waiting) {}

    /** Publishes one piece; false when no replay is open that no other instance works on. */
    public boolean publishNext() throws SQLException, BrokerAway {
        var open = take();
        if (open == null) {
            return false;
        }
        if (open.waiting()) {
            topics.create(open.topic());
        }
        var events = read(open.id());
        var refusals = publisher.publish(open.topic(), events);
        if (!refusals.isEmpty()) {
            fail(open.id(), refusals.getFirst());
        } else {
            note(open.id(), events);
        }
        return true;
    }

    private @Nullable Open take() throws SQLException {
        try (var query = connection.createStatement();
                var row = query.executeQuery("""
                        select id, topic, state = 'waiting' from event_replay
                        where state in ('waiting', 'running')
                        order by requested_at limit 1 for update skip locked""")) {
            return row.next() ? open(row) : null;
        }
    }

    private static Open open(ResultSet row) throws SQLException {
        return new Open(row.getObject(1, UUID.class), row.getString(2), row.getBoolean(3));
    }

    private List<RecordedEvent> read(UUID id) throws SQLException {
        return RecordedEventRow.list(connection, """
                select %s from event_replay r join event_journal j
                    on j.seq > r.last_seq and pg_visible_in_snapshot(j.xid, r.seen_in)
                    and (r.from_time is null or j.recorded_at >= r.from_time)
                    and (r.to_time is null or j.recorded_at < r.to_time)
                    and (r.from_seq is null or j.seq >= r.from_seq)
                    and (r.to_seq is null or j.seq <= r.to_seq)
                    and (r.types = '{}' or j.event_name || '.v' || j.schema_version = any (r.types))
                where r.id = '%s'
                order by j.seq limit %d""".formatted(RecordedEventRow.COLUMNS, id, SIZE));
    }

    private void note(UUID id, List<RecordedEvent> events) throws SQLException {
        var finished = events.size() < SIZE;
        try (var update = connection.prepareStatement("""
                update event_replay
                set published = published + ?, last_seq = greatest(last_seq, ?), state = ?,
                    finished_at = case when ? then clock_timestamp() end
                where id = ?""")) {
            update.setInt(1, events.size());
            update.setLong(2, events.isEmpty() ? 0 : events.getLast().seq());
            update.setString(3, finished ? "finished" : "running");
            update.setBoolean(4, finished);
            update.setObject(5, id);
            update.executeUpdate();
        }
    }

    private void fail(UUID id, Refusal refusal) throws SQLException {
        try (var update = connection.prepareStatement("""
                update event_replay set state = 'failed', reason = ?, finished_at = clock_timestamp()
                where id = ?""")) {
            update.setString(1, "The broker refuses event " + refusal.event().id() + ": " + refusal.reason());
            update.setObject(2, id);
            update.executeUpdate();
        }
    }
}
