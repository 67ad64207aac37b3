package safeguarding.reviewing.court.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import safeguarding.platform.access.log.ChildrenOfRecords;
import safeguarding.platform.sql.Sql;

/** The children of care proceedings, which have no journal here: a refusal names them in the access log. */
@ApplicationScoped
class ChildrenAtCourt implements ChildrenOfRecords {

    private final Sql sql;

    ChildrenAtCourt(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Set<UUID> of(Set<UUID> records) {
        return Set.copyOf(sql.list(
                "select distinct child.id from court_line l cross join lateral unnest(l.child_ids) told (id)"
                        + " cross join lateral same_person(told.id) child (id) where l.id = any (?)",
                row -> row.getObject(1, UUID.class),
                records));
    }
}
