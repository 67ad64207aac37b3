package safeguarding.audit.concerns.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.concerns.Leads;
import safeguarding.audit.concerns.ToldLeads;
import safeguarding.platform.sql.Sql;

/** Keeps who leads for a child. */
@ApplicationScoped
class LeadsKept implements Leads, ToldLeads {

    private final Sql sql;

    LeadsKept(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<String> chairOf(UUID childId) {
        return sql.first(
                "select o.staff_id from told_chair c join told_unit_officer o on o.id = c.chair_id where c.child_id = ?"
                        + " order by c.allocated_on desc, c.conference_id desc limit 1",
                row -> row.getString(1),
                childId);
    }

    @Override
    public Optional<String> iroOf(UUID childId) {
        return sql.first(
                "select o.staff_id from told_iro i join told_unit_officer o on o.id = i.officer_id where i.child_id = ?"
                        + " order by i.since desc, i.allocation_id desc limit 1",
                row -> row.getString(1),
                childId);
    }

    @Override
    public void keepOfficer(UUID officerId, String staffId) {
        sql.update(
                "insert into told_unit_officer (id, staff_id) values (?, ?)"
                        + " on conflict (id) do update set staff_id = excluded.staff_id",
                officerId,
                staffId);
    }

    @Override
    public void keepChair(UUID conferenceId, Collection<UUID> childIds, UUID chairId, LocalDate on) {
        sql.update(
                "insert into told_chair (conference_id, child_id, chair_id, allocated_on)"
                        + " select ?, child.id, ?, ? from unnest(?) child (id)"
                        + " on conflict (child_id, conference_id)"
                        + " do update set chair_id = excluded.chair_id, allocated_on = excluded.allocated_on",
                conferenceId,
                chairId,
                on,
                List.copyOf(childIds));
    }

    @Override
    public void keepIro(UUID allocationId, UUID childId, @Nullable UUID officerId, LocalDate since) {
        sql.update(
                "insert into told_iro (allocation_id, child_id, officer_id, since) values (?, ?, ?, ?)"
                        + " on conflict (allocation_id)"
                        + " do update set officer_id = excluded.officer_id, since = excluded.since",
                allocationId,
                childId,
                officerId,
                since);
    }

    @Override
    public void forget(UUID childId) {
        sql.update("delete from told_chair where child_id = ?", childId);
        sql.update("delete from told_iro where child_id = ?", childId);
    }
}
