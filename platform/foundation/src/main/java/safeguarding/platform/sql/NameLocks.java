package safeguarding.platform.sql;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.TreeSet;

/** Locks on names, for what has no row yet. Held until the transaction ends. */
@ApplicationScoped
public class NameLocks {

    private final Sql sql;

    NameLocks(Sql sql) {
        this.sql = sql;
    }

    /**
     * Waits for every transaction that holds one of the names; taken in one order, so that no two wait for each other.
     *
     * @param kind what the names are of, such as {@code conference}: names of different kinds never meet
     */
    public void hold(String kind, Collection<String> names) {
        if (!names.isEmpty()) {
            sql.list(
                    "select pg_advisory_xact_lock(hashtextextended(? || '/' || name, 0))"
                            + " from unnest(?) with ordinality as wanted (name, place) order by place",
                    row -> true,
                    kind,
                    new TreeSet<>(names));
        }
    }
}
