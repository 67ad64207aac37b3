package safeguarding.platform.relay;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The parked aggregates, as the relay sees them inside its transaction. */
final class ParkedRows {

    private final Connection connection;

    ParkedRows(Connection connection) {
        this.connection = connection;
    }

    /** Each parked aggregate with the version from which its events wait. */
    Map<UUID, Long> all() throws SQLException {
        return read("select aggregate_id, aggregate_version from relay_parked");
    }

    /** Those that an operator wants to be tried again. */
    Map<UUID, Long> toRetry() throws SQLException {
        return read("select aggregate_id, aggregate_version from relay_parked where retry_requested");
    }

    private Map<UUID, Long> read(String sql) throws SQLException {
        var parked = new HashMap<UUID, Long>();
        try (var query = connection.createStatement();
                var rows = query.executeQuery(sql)) {
            while (rows.next()) {
                parked.put(rows.getObject(1, UUID.class), rows.getLong(2));
            }
        }
        return parked;
    }

    /** Parks the aggregates of refused events, or notes another failed attempt. */
    void park(List<Refusal> refusals) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into relay_parked as p
                    (aggregate_id, aggregate_type, aggregate_version, event_id, event_name, reason)
                values (?, ?, ?, ?, ?, ?)
                on conflict (aggregate_id) do update
                set aggregate_version = excluded.aggregate_version, event_id = excluded.event_id,
                    event_name = excluded.event_name, reason = excluded.reason, attempts = p.attempts + 1,
                    retry_requested = false""")) {
            for (var refusal : refusals) {
                var event = refusal.event();
                insert.setObject(1, event.aggregateId());
                insert.setString(2, event.aggregateType());
                insert.setLong(3, event.aggregateVersion());
                insert.setObject(4, event.id());
                insert.setString(5, event.name());
                insert.setString(6, refusal.reason());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Notes that events up to a version were published after all while later ones still wait. */
    void waitFrom(UUID aggregateId, long version) throws SQLException {
        try (var update =
                connection.prepareStatement("update relay_parked set aggregate_version = ? where aggregate_id = ?")) {
            update.setLong(1, version);
            update.setObject(2, aggregateId);
            update.executeUpdate();
        }
    }

    /** Lets an aggregate go on. */
    void release(UUID aggregateId) throws SQLException {
        try (var delete = connection.prepareStatement("delete from relay_parked where aggregate_id = ?")) {
            delete.setObject(1, aggregateId);
            delete.executeUpdate();
        }
    }
}
