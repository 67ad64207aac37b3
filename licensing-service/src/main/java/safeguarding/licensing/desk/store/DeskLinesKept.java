package safeguarding.licensing.desk.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import safeguarding.licensing.desk.DeskKind;
import safeguarding.licensing.desk.DeskLine;
import safeguarding.licensing.desk.DeskLines;
import safeguarding.licensing.neighbours.LicenceKind;
import safeguarding.platform.access.RowPredicate;
import safeguarding.platform.sql.NamedSql;
import safeguarding.platform.sql.Sql;

/** Reads the desk from the licences and their deadlines. Five hundred lines are more than anybody does. */
@ApplicationScoped
class DeskLinesKept implements DeskLines {

    /** Days before the end of a licence from which on it is to be renewed, as the reminder of LC2 has it. */
    private static final int RENEW_WITHIN = 30;

    private static final String LINES = """
            select case s.stands
                    when 'submitted' then 'LICENCE_TO_DECIDE'
                    when 'returned' then 'LICENCE_TO_COME_AGAIN'
                    when 'suspended' then 'LICENCE_SUSPENDED'
                    else 'LICENCE_TO_RENEW' end,
                s.id, s.kind, s.child_id, s.area,
                case s.stands
                    when 'submitted' then (select max(d.due_on) from deadline d
                        where d.aggregate_id = s.id and d.rule_id = 'LC1' and d.state <> 'WITHDRAWN')
                    when 'returned' then (select max(d.due_on) from deadline d
                        where d.aggregate_id = s.id and d.rule_id = 'LC3' and d.state <> 'WITHDRAWN')
                    else s.valid_to end as due_on
            from (select l.id, l.kind, l.child_id, l.area, l.valid_to, l.successor_id,
                    licence_standing(l, cast(:day as date)) as stands
                from licence l
                where l.withdrawn_on is null and l.refused_on is null and l.submitted_on is not null
                    and (l.valid_to is null or l.valid_to >= :day) and %s) s
            where s.stands in ('submitted', 'returned', 'suspended')
                or (s.stands = 'in-force' and s.valid_to <= :renewBy and s.successor_id is null)
            order by due_on nulls last, s.id
            limit 500""";

    private final Sql sql;

    DeskLinesKept(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<DeskLine> on(LocalDate day, RowPredicate children) {
        var seen = children.orAboutNobody("l.child_id");
        var values = new HashMap<String, Object>(seen.parameters());
        values.put("day", day);
        values.put("renewBy", day.plusDays(RENEW_WITHIN));
        var lines = NamedSql.of(LINES.formatted(seen.sql()), values);
        return sql.list(lines.sql(), DeskLinesKept::line, lines.values().toArray());
    }

    private static DeskLine line(ResultSet row) throws SQLException {
        return new DeskLine(
                DeskKind.valueOf(row.getString(1)),
                row.getObject(2, UUID.class),
                LicenceKind.valueOf(row.getString(3)),
                row.getObject(4, UUID.class),
                row.getString(5),
                row.getObject(6, LocalDate.class));
    }
}
