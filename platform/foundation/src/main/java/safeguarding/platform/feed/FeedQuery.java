package safeguarding.platform.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import safeguarding.platform.journal.JournalWindow;
import safeguarding.platform.journal.RecordedEventRow;
import safeguarding.platform.sql.NamedSql;
import safeguarding.platform.sql.Sql;

/** Reads events through the filter of a reader and the sight of a caller. */
@ApplicationScoped
class FeedQuery {

    private static final String EVENTS = """
        select %s, visible.children,
               (select max(e.aggregate_version) from event_journal e
                where e.aggregate_id = j.aggregate_id and e.aggregate_version < j.aggregate_version
                  and %s and %s),
               gone.children
        from event_journal j
            cross join lateral (select %s as children) visible
            cross join lateral (select %s as children) gone
        where %s and (%s and %s or %s and cardinality(gone.children) > 0)
        order by %s\
        """;

    /** What is told where nothing that has gone is told. */
    private static final String NOTHING_GONE = "'{}'::uuid[]";

    private final Sql sql;

    FeedQuery(Sql sql) {
        this.sql = sql;
    }

    /** The first events of a window, in its order, and what goes out of the caller's sight with hidden ones. */
    List<SeenEvent> events(JournalWindow window, EventFilter filter, EventSight sight, int most) {
        var gone = sight.envelopesOnly() ? NOTHING_GONE : sight.goneChildren();
        return read(window.condition("j"), filter, sight, gone, window.order("j") + " limit " + most, Map.of());
    }

    /** One event by its id; empty when there is none or the caller may not see it. */
    Optional<SeenEvent> event(UUID id, EventSight sight) {
        return read("j.id = :id", EventFilter.NONE, sight, NOTHING_GONE, "j.seq limit 1", Map.of("id", id)).stream()
                .findFirst();
    }

    private List<SeenEvent> read(
            String place,
            EventFilter filter,
            EventSight sight,
            String gone,
            String orderAndLimit,
            Map<String, Object> further) {
        var values = new HashMap<String, Object>(sight.parameters());
        values.putAll(further);
        values.put("types", filter.types());
        if (filter.subject() != null) {
            values.put("subject", filter.subject());
        }
        var query = NamedSql.of(
                EVENTS.formatted(
                        RecordedEventRow.COLUMNS,
                        filter.condition("e"),
                        sight.earlierCondition(),
                        sight.shownChildren(),
                        gone,
                        place,
                        filter.condition("j"),
                        sight.condition(),
                        filter.concerns("j"),
                        orderAndLimit),
                values);
        return sql.list(query.sql(), SeenEvent::read, query.values().toArray());
    }
}
