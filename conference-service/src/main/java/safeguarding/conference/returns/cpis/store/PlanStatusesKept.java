package safeguarding.conference.returns.cpis.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import safeguarding.conference.returns.cpis.PlanStatuses;
import safeguarding.platform.cpis.CpIsPart.PlanType;
import safeguarding.platform.cpis.PlanStatus;
import safeguarding.platform.sql.Sql;

/**
 * Reads plans of this council's children from one moment of the database. Sealed records are told to nobody (L12): a return is
 * read past the row policy.
 */
@ApplicationScoped
class PlanStatusesKept implements PlanStatuses {

    private static final String STATUSES = """
        select s.*, (select r.result from cp_is_record_result r where r.nhs_number = s.nhs_number),
            exists (select 1 from cp_is_inactive_number i where i.nhs_number = s.nhs_number)
        from (
            select distinct on (c.id) c.id, c.born_on is null and c.expected_on is not null as unborn,
                case when c.born_on is null and c.expected_on is not null then m.nhs_number else c.nhs_number end
                    as nhs_number,
                exists (select 1 from child r where r.id = any(records_of_person(c.id)) and r.restricted)
                    as restricted,
                p.started_on, p.ended_on
            from protection_plan p join child c on c.id = person_of(p.child_id) and c.withdrawn_on is null
                and c.destroyed_on is null
            left join mother_nhs_number m on m.child_id = c.id
            where p.withdrawn_on is null and (p.ended_on is null or p.ended_on > ?)
                and not exists (select from child_visibility v where v.child_id in (c.id, p.child_id) and v.sealed)
                and (coalesce(c.responsible_council, c.council_code) = c.council_code
                    or p.ended_on is not null and was_ours(c.id, ?, p.ended_on))
            order by c.id, p.ended_on desc nulls first, p.started_on desc) s\
        """;
    private static final String CHILDREN = """
        select person_of(c.id) from child c where c.nhs_number = ? and c.withdrawn_on is null
            and not exists (select from child_visibility v where v.child_id = c.id and v.sealed)
        union
        select person_of(c.id) from mother_nhs_number m join child c on c.id = m.child_id
        where m.nhs_number = ? and c.born_on is null and c.withdrawn_on is null
        order by 1\
        """;

    private final Sql sql;

    PlanStatusesKept(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<PlanStatus> endedAfter(LocalDate day) {
        return sql.list(
                STATUSES,
                row -> new PlanStatus(
                        row.getObject(1, UUID.class),
                        row.getBoolean(2) ? PlanType.UNBORN_CHILD_PROTECTION : PlanType.CHILD_PROTECTION,
                        row.getString(3),
                        row.getBoolean(4),
                        row.getBoolean(8),
                        row.getString(7),
                        row.getObject(5, LocalDate.class),
                        row.getObject(6, LocalDate.class)),
                day,
                day);
    }

    @Override
    public List<UUID> childrenOf(String nhsNumber) {
        return sql.list(CHILDREN, row -> row.getObject(1, UUID.class), nhsNumber, nhsNumber);
    }
}
