package safeguarding.reviewing.cpis.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import safeguarding.platform.cpis.CpIsPart.PlanType;
import safeguarding.platform.cpis.PlanStatus;
import safeguarding.platform.sql.Sql;
import safeguarding.reviewing.cpis.CareStatuses;

/**
 * Reads periods of care from one moment of the database. A child with a home council is looked after by another council now,
 * which tells of it; the period that ended here is this council's to tell. Sealed records are told to nobody (L12): a
 * return is read past the row policy.
 */
@ApplicationScoped
class CareStatusesKept implements CareStatuses {

    private static final String STATUSES = """
        select s.*, (select r.result from cp_is_record_result r where r.nhs_number = s.nhs_number),
            exists (select 1 from cp_is_inactive_number i where i.nhs_number = s.nhs_number)
        from (
            select distinct on (t.person) t.person,
                coalesce((select k.nhs_number from child k where k.id = t.person), t.nhs_number) as nhs_number,
                exists (select 1 from child k where k.restricted
                    and k.id in (select same.id from same_person(t.id) same (id))) as restricted,
                t.started_on, t.ended_on
            from (
                select c.id, person_of(c.id) as person, c.nhs_number, p.started_on, p.ended_on
                from period_of_care p join child c on c.id = p.child_id and c.withdrawn_on is null
                    and c.destroyed_on is null
                where p.withdrawn_on is null and coalesce(p.ended_on, 'infinity') > ?
                    and (c.home_council is null or p.ended_on is not null)
                    and not exists (select from child_visibility v where v.child_id = c.id and v.sealed)) t
            order by t.person, t.ended_on desc nulls first, t.started_on desc) s\
        """;
    private static final String CHILDREN = """
        select distinct person_of(c.id) from child c where c.nhs_number = ? and c.withdrawn_on is null
            and not exists (select from child_visibility v where v.child_id = c.id and v.sealed)
        order by 1\
        """;

    private final Sql sql;

    CareStatusesKept(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<PlanStatus> endedAfter(LocalDate day) {
        return sql.list(
                STATUSES,
                row -> new PlanStatus(
                        row.getObject(1, UUID.class),
                        PlanType.LOOKED_AFTER,
                        row.getString(2),
                        row.getBoolean(3),
                        row.getBoolean(7),
                        row.getString(6),
                        row.getObject(4, LocalDate.class),
                        row.getObject(5, LocalDate.class)),
                day);
    }

    @Override
    public List<UUID> childrenOf(String nhsNumber) {
        return sql.list(CHILDREN, row -> row.getObject(1, UUID.class), nhsNumber);
    }
}
