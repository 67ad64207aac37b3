package safeguarding.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import safeguarding.platform.sql.Sql;

/** What each consumer has taken. Everything happens in the transaction of the effect. */
@ApplicationScoped
class InboxMemory {

    private static final String FIRST = """
            insert into inbox_aggregate as known (consumer, subject, last_version) values (?, ?, ?)
            on conflict (consumer, subject) do update set last_version = 1 where known.last_version = 0""";
    private static final String NEXT = """
            update inbox_aggregate known set last_version = told.version
            from (values (?, ?, cast(? as bigint))) told (consumer, subject, version)
            where known.consumer = told.consumer and known.subject = told.subject and last_version = told.version - 1""";

    private final Sql sql;

    InboxMemory(Sql sql) {
        this.sql = sql;
    }

    /** Version up to which a consumer has taken an aggregate, and why the aggregate waits; null when it does not. */
    record Progress(
            long version, @org.jspecify.annotations.Nullable ParkingCause parked) {}

    /** Holds the aggregate for this consumer until the transaction ends: two instances go one after the other. */
    Progress lock(String consumer, String subject) {
        sql.update(
                "insert into inbox_aggregate (consumer, subject) values (?, ?) on conflict do nothing",
                consumer,
                subject);
        long version = sql.one(
                "select last_version from inbox_aggregate where consumer = ? and subject = ? for update",
                row -> row.getLong(1),
                consumer,
                subject);
        var parked = sql.first(
                "select cause from inbox_parked where consumer = ? and subject = ?",
                row -> ParkingCause.of(row.getString(1)),
                consumer,
                subject);
        return new Progress(version, parked.orElse(null));
    }

    void advance(String consumer, String subject, long version) {
        sql.update(
                "update inbox_aggregate set last_version = ? where consumer = ? and subject = ? and last_version < ?",
                version,
                consumer,
                subject,
                version);
    }

    /**
     * Notes that an event without effect was the next of its aggregate, and holds the aggregate until the transaction ends.
     *
     * @return false when it was not the next: nothing was noted
     */
    boolean passOver(String consumer, String subject, long version) {
        return sql.update(version == 1 ? FIRST : NEXT, consumer, subject, version) == 1;
    }

    /** Whether one of these aggregates waits; to be asked when they are held. */
    boolean anyWaits(String consumer, Collection<String> subjects) {
        return sql.first(
                        "select from inbox_parked where consumer = ? and subject = any (?)",
                        row -> true,
                        consumer,
                        subjects)
                .isPresent();
    }

    /** Whether an aggregate was taken up to this version already. */
    boolean hasTaken(String consumer, String subject, long version) {
        return sql.first(
                        "select from inbox_aggregate where consumer = ? and subject = ? and last_version >= ?",
                        row -> true,
                        consumer,
                        subject,
                        version)
                .isPresent();
    }

    /** Remembers an event; false when it has had its effect already. */
    boolean remember(String consumer, UUID eventId) {
        return sql.update(
                        "insert into inbox_event (consumer, event_id) values (?, ?) on conflict do nothing",
                        consumer,
                        eventId)
                == 1;
    }

    /** Forgets single events after thirty days of real time; the versions of aggregates still keep repeats out. */
    int purge() {
        return sql.update("delete from inbox_event where taken_at < clock_timestamp() - interval '30 days'");
    }
}
