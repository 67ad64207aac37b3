package safeguarding.reviewing.dualstatus.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import safeguarding.platform.sql.Sql;
import safeguarding.reviewing.dualstatus.ToldPlan;
import safeguarding.reviewing.dualstatus.ToldPlans;

/** Keeps the plans that were told of. */
@ApplicationScoped
class PlansKept implements ToldPlans {

    private final Sql sql;

    PlansKept(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void keep(ToldPlan plan) {
        sql.update(
                "insert into told_plan (id, child_id, started_on, ended_on, withdrawn, link) values (?, ?, ?, ?, ?, ?)"
                        + " on conflict (id) do update set child_id = excluded.child_id,"
                        + " started_on = excluded.started_on, ended_on = excluded.ended_on,"
                        + " withdrawn = excluded.withdrawn, link = excluded.link",
                plan.planId(),
                plan.childId(),
                plan.startedOn(),
                plan.endedOn(),
                plan.withdrawn(),
                plan.link().toString());
    }

    @Override
    public List<ToldPlan> ofChildren(Collection<UUID> childIds) {
        return sql.list(
                "select id, child_id, started_on, ended_on, link from told_plan"
                        + " where child_id = any (?) and not withdrawn order by id",
                row -> new ToldPlan(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getObject(3, LocalDate.class),
                        row.getObject(4, LocalDate.class),
                        false,
                        URI.create(row.getString(5))),
                childIds);
    }
}
