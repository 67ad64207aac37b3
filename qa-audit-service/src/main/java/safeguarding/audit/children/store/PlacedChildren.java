package safeguarding.audit.children.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import safeguarding.audit.children.Placed;
import safeguarding.platform.sql.Sql;

/** Reads where children are placed. */
@ApplicationScoped
class PlacedChildren implements Placed {

    private final Sql sql;

    PlacedChildren(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Sight> find(UUID childId) {
        return sql.first(
                "select area, restricted, sealed from child_visibility where child_id = ?",
                row -> new Sight(row.getString(1), row.getBoolean(2), row.getBoolean(3)),
                childId);
    }
}
