package safeguarding.platform.benchmarks.events;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/** Writes events at a pace, one in a transaction, and notes when each commit had come back. */
final class Writer {

    /** As much as an event of the services carries. */
    static final String DATA =
            "{\"enquiryId\": \"01a217ba-585d-7819-b35b-d04d1db43d4d\", \"strategyDiscussionOn\": \"2013-11-18\","
                    + " \"link\": \"http://localhost:8080/conference/v1/section-47-enquiries/01a217ba-585d-7819-b35b-d04d1db43d4d\"}";

    private static final String INSERT = """
            insert into event_journal (id, aggregate_type, aggregate_id, aggregate_version, event_name,
                schema_version, child_ids, area, occurred_on, actor, correlation_id, data)
            values (?, 'section-47-enquiry', ?, 1, 'enquiry-started', 1, array[]::uuid[],
                'north-east', current_date, 'bench', 'bench', ?::jsonb)""";

    private final Place place;
    private final Publication publication;
    private final Map<String, Long> commits;

    Writer(Place place, Publication publication, Map<String, Long> commits) {
        this.place = place;
        this.publication = publication;
        this.commits = commits;
    }

    void write(int events, int perSecond) throws SQLException {
        long interval = 1_000_000_000L / perSecond;
        try (var connection = DriverManager.getConnection(place.jdbcUrl(), place.user(), place.password());
                var insert = connection.prepareStatement(INSERT)) {
            connection.setAutoCommit(false);
            long start = System.nanoTime();
            for (int i = 0; i < events; i++) {
                awaitTime(start + i * interval);
                UUID id = UUID.randomUUID();
                UUID aggregate = UUID.randomUUID();
                insert.setObject(1, id);
                insert.setObject(2, aggregate);
                insert.setString(3, DATA);
                insert.executeUpdate();
                connection.commit();
                commits.put(id.toString(), System.nanoTime());
                publication.committed(id, aggregate, DATA);
            }
        }
    }

    private static void awaitTime(long due) {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
