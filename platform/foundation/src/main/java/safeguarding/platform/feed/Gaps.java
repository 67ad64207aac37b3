package safeguarding.platform.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.platform.sql.NamedSql;
import safeguarding.platform.sql.Sql;

/** Looks for versions of an aggregate that the journal does not hold, and says how far it goes. */
@ApplicationScoped
class Gaps {

    private static final int MOST = 100;

    private final Sql sql;

    Gaps(Sql sql) {
        this.sql = sql;
    }

    /** Empty when there is no such aggregate for the caller: none of its events can be seen. */
    Optional<EventGapsView> of(UUID subject, long known, EventSight sight) {
        var values = new HashMap<String, Object>(sight.parameters());
        values.put("subject", subject);
        var visible = NamedSql.of(
                "select 1 from event_journal e where e.aggregate_id = :subject and %s limit 1"
                        .formatted(sight.earlierCondition()),
                values);
        return sql.first(visible.sql(), row -> row.getInt(1), visible.values().toArray())
                .map(seen -> new EventGapsView(subject, last(subject), known, missing(subject)));
    }

    private long last(UUID subject) {
        return sql.one(
                "select max(aggregate_version) from event_journal where aggregate_id = ?",
                row -> row.getLong(1),
                subject);
    }

    private List<EventGapsView.Range> missing(UUID subject) {
        return sql.list("""
                select before + 1, aggregate_version - 1
                from (select aggregate_version, lag(aggregate_version, 1, 0::bigint) over (order by aggregate_version) as before
                      from event_journal where aggregate_id = ?) versions
                where aggregate_version <> before + 1
                order by 1 limit ?""", row -> new EventGapsView.Range(row.getLong(1), row.getLong(2)), subject, MOST);
    }
}
