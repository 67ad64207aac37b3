package safeguarding.conference.quality.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import safeguarding.platform.access.log.ChildrenOfRecords;
import safeguarding.platform.sql.Sql;

/** Children of what is told in the journal under the child only: births, merges of records, and flagged facts. */
@ApplicationScoped
class ChildrenOfFlagsAndBirths implements ChildrenOfRecords {

    private static final String CHILDREN = """
            select b.child_id from birth b where b.id = any (?)
            union select unnest(array [m.merged_child_id, m.surviving_child_id]) from child_merge m where m.id = any (?)
            union select f.child_id from flagged_fact f where f.id = any (?)""";

    private final Sql sql;

    ChildrenOfFlagsAndBirths(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Set<UUID> of(Set<UUID> records) {
        return sql.list(CHILDREN, row -> row.getObject(1, UUID.class), records, records, records).stream()
                .collect(Collectors.toUnmodifiableSet());
    }
}
