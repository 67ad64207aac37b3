package safeguarding.conference.lookedafter.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import safeguarding.conference.lookedafter.DualStatus;
import safeguarding.conference.lookedafter.DualStatuses;
import safeguarding.platform.sql.Sql;

/** Keeps what was told last; what was told before goes to the history. */
@ApplicationScoped
class DualStatusesKept implements DualStatuses {

    private static final String KEEP = """
            insert into told_dual_status (id, child_id, plan_id, period_id, began_on, ended_on, withdrawn, link)
            values (?, ?, ?, ?, ?, ?, false, ?)
            on conflict (id) do update set began_on = excluded.began_on, ended_on = excluded.ended_on, withdrawn = false,
                link = excluded.link""";

    private final Sql sql;

    DualStatusesKept(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void keep(DualStatus status) {
        sql.update(
                KEEP,
                status.id(),
                status.childId(),
                status.planId(),
                status.periodId(),
                status.beganOn(),
                status.endedOn(),
                status.link().toString());
    }

    @Override
    public void remove(UUID id) {
        sql.update("update told_dual_status set withdrawn = true where id = ?", id);
    }
}
