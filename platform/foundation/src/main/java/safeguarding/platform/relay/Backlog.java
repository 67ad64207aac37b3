package safeguarding.platform.relay;

import java.sql.SQLException;
import javax.sql.DataSource;
import safeguarding.platform.journal.JournalLife;

/**
 * What waits to be published.
 *
 * @param events events that the relay has not reached
 * @param oldestSeconds age of the oldest of them in real seconds; 0 when there is none
 * @param parkedAggregates aggregates that wait for an operator
 */
public record Backlog(long events, double oldestSeconds, long parkedAggregates) {

    /** Counts what waits now. */
    public static Backlog of(DataSource dataSource) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            var life = JournalLife.read(connection);
            var condition = life.relayed().hasNotPassed("j");
            try (var query = connection.createStatement();
                    var row = query.executeQuery("""
                        select count(*),
                               coalesce(extract(epoch from
                                   clock_timestamp() - min(uuid_extract_timestamp(j.id))), 0)::float8,
                               (select count(*) from relay_parked)
                        from event_journal j
                        where %s and not exists
                            (select 1 from relay_parked p where p.aggregate_id = j.aggregate_id)\
                        """.formatted(condition))) {
                row.next();
                return new Backlog(row.getLong(1), Math.max(0, row.getDouble(2)), row.getLong(3));
            }
        }
    }
}
