package safeguarding.platform.deadline.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import safeguarding.platform.sql.Sql;

/** What the journal says about a deadline. */
record Told(String event, LocalDate occurredOn, Instant recordedAt, String data) {

    static List<Told> about(Sql sql, UUID deadlineId) {
        return sql.list(
                "select * from event_journal where aggregate_id = ? order by seq",
                row -> new Told(
                        row.getString("event_name"),
                        row.getObject("occurred_on", LocalDate.class),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getString("data")),
                deadlineId);
    }
}
