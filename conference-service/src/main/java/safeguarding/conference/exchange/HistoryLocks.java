package safeguarding.conference.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.SortedSet;
import safeguarding.platform.sql.Sql;

/**
 * Lets the records of siblings, taken at the same time, write about their common enquiries and conferences one after the
 * other. Taken in one order, so that no two wait for each other.
 */
@ApplicationScoped
class HistoryLocks {

    private final Sql sql;

    HistoryLocks(Sql sql) {
        this.sql = sql;
    }

    /** Holds the references until the end of the transaction. */
    void take(SortedSet<String> references) {
        if (!references.isEmpty()) {
            sql.list(
                    "select pg_advisory_xact_lock(hashtextextended('history/' || reference, 0))"
                            + " from unnest(?) with ordinality as wanted (reference, place) order by place",
                    row -> true,
                    references);
        }
    }
}
