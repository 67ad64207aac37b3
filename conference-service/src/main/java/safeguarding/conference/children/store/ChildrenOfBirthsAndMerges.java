package safeguarding.conference.children.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import safeguarding.platform.access.log.ChildrenOfRecords;
import safeguarding.platform.sql.Sql;

/** The children of births and of merged records, which the journal tells of under the child only. */
@ApplicationScoped
class ChildrenOfBirthsAndMerges implements ChildrenOfRecords {

    private static final String CHILDREN = """
            select b.child_id from birth b where b.id = any (?)
            union select unnest(array [m.merged_child_id, m.surviving_child_id]) from child_merge m where m.id = any (?)""";

    private final Sql sql;

    ChildrenOfBirthsAndMerges(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Set<UUID> of(Set<UUID> records) {
        return Set.copyOf(sql.list(CHILDREN, row -> row.getObject(1, UUID.class), records, records));
    }
}
