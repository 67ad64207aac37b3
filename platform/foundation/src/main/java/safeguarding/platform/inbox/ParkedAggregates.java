package safeguarding.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.identity.Identifiers;
import safeguarding.platform.paging.Key;
import safeguarding.platform.paging.KeysetPages;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.sql.Sql;

/** Aggregates that wait, each with the reason and a pointer to the message. */
@ApplicationScoped
class ParkedAggregates {

    private static final String COLUMNS = "p.id, p.version, p.consumer, p.subject, p.cause, p.reason, p.pointer,"
            + " p.attempts, p.parked_at, p.tried_at, (select count(*) from inbox_waiting w"
            + " where w.consumer = p.consumer and w.subject = p.subject)";

    /** Whether the same events are missing as before; what was noted about them stays. */
    private static final String SAME_HOLE = "(p.cause = 'hole' and excluded.cause = 'hole'"
            + " and split_part(p.reason, '; ', 1) = excluded.reason and p.pointer = excluded.pointer)";

    private final Sql sql;
    private final KeysetPages pages;

    ParkedAggregates(Sql sql, KeysetPages pages) {
        this.sql = sql;
        this.pages = pages;
    }

    /**
     * Parks an aggregate, or notes that another attempt was in vain. While nothing but events are missing, attempts go on by
     * themselves: only news makes another version then, so that an operator who has read it can still decide.
     */
    void park(String consumer, String subject, ParkingCause cause, String reason, String pointer) {
        sql.update(
                "insert into inbox_parked as p (id, consumer, subject, cause, reason, pointer) values (?, ?, ?, ?, ?,"
                        + " ?) on conflict (consumer, subject) do update set version = p.version + case when "
                        + SAME_HOLE
                        + " then 0 else 1 end,"
                        + " cause = excluded.cause, pointer = excluded.pointer,"
                        + " reason = case when " + SAME_HOLE + " then p.reason else excluded.reason end,"
                        + " attempts = p.attempts + 1, tried_at = clock_timestamp()",
                Identifiers.next(),
                consumer,
                subject,
                cause.code(),
                reason,
                pointer);
    }

    /** Adds to the reason of an aggregate with missing events why they could not be fetched. */
    void note(String consumer, String subject, String inVain) {
        sql.update(
                "update inbox_parked set version = version + 1, reason = split_part(reason, '; ', 1) || '; ' || ?"
                        + " where consumer = ? and subject = ? and cause = 'hole'"
                        + " and reason <> split_part(reason, '; ', 1) || '; ' || ?",
                inVain,
                consumer,
                subject,
                inVain);
    }

    void unpark(String consumer, String subject) {
        sql.update("delete from inbox_parked where consumer = ? and subject = ?", consumer, subject);
    }

    Optional<ParkedAggregateView> find(UUID id) {
        return sql.first("select " + COLUMNS + " from inbox_parked p where p.id = ?", ParkedAggregates::view, id);
    }

    Page<ParkedAggregateView> list(@Nullable String consumer, PageRequest page) {
        return pages.list("listServiceInboxParked")
                .select(COLUMNS)
                .from("inbox_parked p")
                .whereGiven("p.consumer = :consumer", "consumer", consumer)
                .orderBy(Key.instant("p.parked_at"), Key.id("p.id"))
                .page(page, ParkedAggregates::view);
    }

    /** Aggregates of a consumer that wait for missing events only. */
    List<String> withHoles(String consumer) {
        return sql.list(
                "select subject from inbox_parked where consumer = ? and cause = 'hole' order by tried_at limit 100",
                row -> row.getString(1),
                consumer);
    }

    long count(String consumer) {
        return sql.one("select count(*) from inbox_parked where consumer = ?", row -> row.getLong(1), consumer);
    }

    /** Writes down what an operator has decided to pass over. */
    void discarded(ParkedAggregateView parked, WaitingEvents.@Nullable Waiting event, String reason, String by) {
        sql.update(
                "insert into inbox_discarded (consumer, subject, sequence, event_id, pointer, reason, discarded_by)"
                        + " values (?, ?, ?, cast(? as uuid), ?, ?, ?)",
                parked.consumer(),
                parked.subject(),
                event == null ? null : event.sequence(),
                event == null ? null : event.event().headers().get("id"),
                event == null ? parked.pointer() : event.pointer(),
                reason,
                by);
    }

    private static ParkedAggregateView view(ResultSet row) throws SQLException {
        return new ParkedAggregateView(
                row.getObject(1, UUID.class),
                row.getInt(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getInt(8),
                row.getObject(9, OffsetDateTime.class).toInstant(),
                row.getObject(10, OffsetDateTime.class).toInstant(),
                row.getInt(11));
    }
}
