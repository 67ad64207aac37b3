package safeguarding.platform.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import safeguarding.platform.sql.Sql;

/** The events of parked aggregates, in the order in which they will be taken. */
@ApplicationScoped
class WaitingEvents {

    private final Sql sql;
    private final ObjectMapper json;

    WaitingEvents(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /**
     * An event that waits.
     *
     * @param pointer where it came from: topic, partition and offset, or the feed
     */
    record Waiting(long sequence, String pointer, RawEvent event) {}

    /** Lets an event wait; one that waits already stays as it is. */
    void add(String consumer, String subject, Waiting waiting) {
        sql.update(
                "insert into inbox_waiting (consumer, subject, sequence, event_id, pointer, event)"
                        + " values (?, ?, ?, ?, ?, cast(? as jsonb)) on conflict do nothing",
                consumer,
                subject,
                waiting.sequence(),
                identifier(waiting),
                waiting.pointer(),
                written(waiting.event()));
    }

    Optional<Waiting> first(String consumer, String subject) {
        return sql.first(
                "select sequence, pointer, event from inbox_waiting where consumer = ? and subject = ?"
                        + " order by sequence limit 1",
                this::read,
                consumer,
                subject);
    }

    void remove(String consumer, String subject, long sequence) {
        sql.update(
                "delete from inbox_waiting where consumer = ? and subject = ? and sequence = ?",
                consumer,
                subject,
                sequence);
    }

    private Waiting read(ResultSet row) throws SQLException {
        try {
            return new Waiting(row.getLong(1), row.getString(2), json.readValue(row.getString(3), RawEvent.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A waiting event was written by us", e);
        }
    }

    /** An unreadable message has no identifier of its own; its pointer names it. */
    private static UUID identifier(Waiting waiting) {
        try {
            return UUID.fromString(waiting.event().headers().getOrDefault("id", ""));
        } catch (IllegalArgumentException unreadable) {
            return UUID.nameUUIDFromBytes(waiting.pointer().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    private String written(RawEvent event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A message is always JSON", e);
        }
    }
}
