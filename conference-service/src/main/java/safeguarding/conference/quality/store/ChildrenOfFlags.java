package safeguarding.conference.quality.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import safeguarding.platform.access.log.ChildrenOfRecords;
import safeguarding.platform.sql.Sql;

/** The children of flagged facts. */
@ApplicationScoped
class ChildrenOfFlags implements ChildrenOfRecords {

    private static final String CHILDREN = "select distinct child_id from flagged_fact where id = any (?)";

    private final Sql sql;

    ChildrenOfFlags(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Set<UUID> of(Set<UUID> records) {
        return Set.copyOf(sql.list(CHILDREN, row -> row.getObject(1, UUID.class), records));
    }
}
