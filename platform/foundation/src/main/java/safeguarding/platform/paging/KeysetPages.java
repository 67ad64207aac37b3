package safeguarding.platform.paging;

import jakarta.enterprise.context.ApplicationScoped;
import safeguarding.platform.sql.Sql;

/** Begins lists that are read page by page. */
@ApplicationScoped
public class KeysetPages {

    private final Sql sql;
    private final KeysetCursors cursors;

    KeysetPages(Sql sql, KeysetCursors cursors) {
        this.sql = sql;
        this.cursors = cursors;
    }

    /**
     * Begins a list.
     *
     * @param operation {@code operationId} of the list; cursors of another one are refused
     */
    public KeysetQuery list(String operation) {
        return new KeysetQuery(operation, sql, cursors);
    }
}
