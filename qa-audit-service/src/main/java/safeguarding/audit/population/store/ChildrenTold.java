package safeguarding.audit.population.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import safeguarding.audit.neighbours.ToldChild;
import safeguarding.audit.neighbours.ToldChildren;
import safeguarding.platform.sql.Sql;

/** Answers what is told of children. Of two publishers the one counts that recorded the area last; a
 * file of the case system counts where neither knows the child. */
@ApplicationScoped
class ChildrenTold implements ToldChildren {

    private static final String CHILD = """
            with child as (
                select t.publisher, max(t.recorded_at) filter (where t.thing = 'CHILD') as recorded_at,
                       (array_agg(t.area order by (t.thing = 'CHILD') desc, t.recorded_at desc, t.sequence desc)
                           filter (where t.area is not null and t.thing <> 'SEAL'))[1] as area,
                       coalesce((array_agg(t.event order by t.sequence desc) filter (
                           where t.event in ('child-restricted', 'child-unrestricted')))[1], '')
                           = 'child-restricted' as restricted,
                       bool_or(t.thing <> 'SEAL') and coalesce((array_agg(t.event order by t.sequence desc) filter (
                           where t.event in ('child-registered', 'child-withdrawn')))[1], '')
                           <> 'child-withdrawn' as stands
                from told_fact t where t.child_id = ? group by t.publisher
                union all
                (select 'FILE', null, t.area, false, true from told_case t where t.child_id = ?
                 order by t.kind, t.version desc limit 1)),
            seal as (
                select (array_agg(t.event order by t.sequence desc))[1] = 'child-record-sealed' as sealed
                from told_fact t where t.child_id = ? and t.thing = 'SEAL' group by t.subject)
            select (array_agg(c.area order by c.recorded_at desc nulls last, c.publisher) filter (where c.stands))[1],
                   coalesce(bool_or(c.restricted and c.stands), false),
                   coalesce((select bool_or(s.sealed) from seal s), false), bool_or(c.stands)
            from child c having count(*) > 0""";

    private final Sql sql;

    ChildrenTold(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<ToldChild> find(UUID childId) {
        return sql.first(
                CHILD,
                row -> new ToldChild(
                        childId, row.getString(1), row.getBoolean(2), row.getBoolean(3), row.getBoolean(4)),
                childId,
                childId,
                childId);
    }
}
