package safeguarding.platform.history;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.sql.NamedSql;
import safeguarding.platform.sql.Sql;

/** Reads rows of tables that keep their versions, as they stand or as they were known. */
@ApplicationScoped
public class Known {

    private final Sql sql;
    private final Clock clock;

    Known(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * The rows of a query in which each table is written as <code>{name alias}</code>; each of them has to stand in a
     * place where a condition may follow, such as <code>from {told_plan p} where …</code>, and is replaced by a
     * selection of what was known.
     *
     * @param query never from outside
     * @param knownOn what was recorded by the end of this civil day counts; null: what is known now
     */
    public <T> List<T> list(
            String query, Map<String, ? extends Object> parameters, @Nullable LocalDate knownOn, Sql.Row<T> row) {
        var known = knownOn == null ? null : KnownOn.of(knownOn, clock);
        var values = new HashMap<String, Object>(parameters);
        if (known != null) {
            values.putAll(known.parameters());
        }
        var named = NamedSql.of(tables(query, known), values);
        return sql.list(named.sql(), row, named.values().toArray());
    }

    private static String tables(String query, @Nullable KnownOn known) {
        return query.replaceAll(
                "\\{(\\w+) (\\w+)}",
                known == null ? "$1 $2" : "(select v.* from $1_versions v where %s) $2".formatted(known.sql("v")));
    }
}
