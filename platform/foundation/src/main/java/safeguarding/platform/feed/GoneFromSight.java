package safeguarding.platform.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import safeguarding.platform.access.Access;
import safeguarding.platform.sql.NamedSql;
import safeguarding.platform.sql.Sql;

/**
 * Which records that a caller does not see now the same caller could have seen before. Only these are told as removed:
 * the identifier of a record that was never in sight would say that there is one.
 */
@ApplicationScoped
public class GoneFromSight {

    private static final String GONE = """
            select distinct told.aggregate_id from (
                select j.aggregate_id, named.child_id, min(j.recorded_at) as since
                from event_journal j cross join lateral unnest(j.child_ids) as named (child_id)
                where j.aggregate_id = any(:changed) group by j.aggregate_id, named.child_id) told
            where %s""";

    private final Sql sql;

    GoneFromSight(Sql sql) {
        this.sql = sql;
    }

    /**
     * What may be told of changes: what is shown, and what has gone from the caller's sight.
     *
     * @param changed aggregates that changed, in order
     * @param shown those of them that the caller sees now
     */
    public List<UUID> tell(Collection<UUID> changed, Set<UUID> shown, Access access) {
        var hidden =
                new HashSet<>(changed.stream().filter(id -> !shown.contains(id)).toList());
        var gone = hidden.isEmpty() ? Set.<UUID>of() : among(hidden, access);
        return changed.stream()
                .filter(id -> shown.contains(id) || gone.contains(id))
                .toList();
    }

    private Set<UUID> among(Set<UUID> hidden, Access access) {
        var seen = access.toHaveSeen("told.child_id", "told.since");
        var parameters = new HashMap<String, Object>(seen.parameters());
        parameters.put("changed", hidden);
        var query = NamedSql.of(GONE.formatted(seen.sql()), parameters);
        return Set.copyOf(sql.list(
                query.sql(), row -> row.getObject(1, UUID.class), query.values().toArray()));
    }
}
