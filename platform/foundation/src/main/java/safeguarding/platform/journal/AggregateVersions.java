package safeguarding.platform.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The next dense version of each aggregate, held by a lock until the transaction ends. */
final class AggregateVersions {

    /** First half of the key of the advisory locks, so that they meet no other use of them. */
    private static final int LOCK_CLASS = 0x4a4f5552;

    private final Map<UUID, Long> last;

    private AggregateVersions(Map<UUID, Long> last) {
        this.last = last;
    }

    /**
     * Waits for other writers of the same aggregates, then reads how far they have come: in a statement of its own, so
     * that it sees what they have committed.
     */
    static AggregateVersions lock(Connection connection, Collection<UUID> aggregateIds) throws SQLException {
        var keys = aggregateIds.stream().map(UUID::hashCode).distinct().sorted().toArray(Integer[]::new);
        try (var locks = connection.prepareStatement(
                "select pg_advisory_xact_lock(?, key) from unnest(?) with ordinality as keys (key, place) order by place")) {
            locks.setInt(1, LOCK_CLASS);
            locks.setArray(2, connection.createArrayOf("int4", keys));
            locks.execute();
        }
        return new AggregateVersions(read(connection, aggregateIds));
    }

    /** The next version of an aggregate. */
    long next(UUID aggregateId) {
        return last.merge(aggregateId, 1L, Long::sum);
    }

    private static Map<UUID, Long> read(Connection connection, Collection<UUID> aggregateIds) throws SQLException {
        var versions = new HashMap<UUID, Long>();
        try (var query = connection.prepareStatement("""
                select wanted.id, (select max(j.aggregate_version) from event_journal j where j.aggregate_id = wanted.id)
                from unnest(?) as wanted (id)""")) {
            query.setArray(1, connection.createArrayOf("uuid", aggregateIds.toArray()));
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    versions.put(rows.getObject(1, UUID.class), rows.getLong(2));
                }
            }
        }
        return versions;
    }
}
