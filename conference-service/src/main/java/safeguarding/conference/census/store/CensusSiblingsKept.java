package safeguarding.conference.census.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import safeguarding.conference.census.CensusSiblings;
import safeguarding.platform.sql.Sql;

/** Follows who is written down as whose brother or sister, in both directions. */
@ApplicationScoped
class CensusSiblingsKept implements CensusSiblings {

    private static final String FAMILY = """
            with recursive family (id) as (
                select cast(? as uuid)
                union
                select related.id
                from family
                     cross join lateral (
                         select p.linked_child_id as id from related_person p
                         where p.child_id = family.id and p.linked_child_id is not null
                           and p.role in ('SIBLING', 'HALF_SIBLING') and p.removed_on is null
                         union all
                         select p.child_id from related_person p
                         where p.linked_child_id = family.id
                           and p.role in ('SIBLING', 'HALF_SIBLING') and p.removed_on is null) related)
            select id from family where id <> ? order by id""";

    private final Sql sql;

    CensusSiblingsKept(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<UUID> of(UUID childId) {
        return sql.list(FAMILY, row -> row.getObject(1, UUID.class), childId, childId);
    }
}
