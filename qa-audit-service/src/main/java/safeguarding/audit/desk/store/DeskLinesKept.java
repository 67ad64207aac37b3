package safeguarding.audit.desk.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import safeguarding.audit.desk.DeskKind;
import safeguarding.audit.desk.DeskLine;
import safeguarding.audit.desk.DeskLines;
import safeguarding.platform.sql.Sql;

/** Reads desks. Five hundred lines are more than anybody does; what is most urgent is among them. */
@ApplicationScoped
class DeskLinesKept implements DeskLines {

    private static final String CONCERNS = """
            select case when c.acknowledged_on is null then 'CONCERN_TO_ACKNOWLEDGE' else 'CONCERN_TO_RESOLVE' end as kind,
                c.id, c.audit_id, c.area,
                (select min(d.due_on) from deadline d where d.aggregate_id = c.id and c.acknowledged_on is null) as due_on,
                c.raised_by as owner, c.escalated_on is not null as escalated
            from immediate_concern c where c.resolved_on is null and c.withdrawn_on is null""";

    private static final String CASES_TO_AUDIT = """
            select 'CASE_TO_AUDIT', c.id, c.audit_id, c.area,
                (select max(d.due_on) from deadline d where d.aggregate_id = c.id and d.state <> 'WITHDRAWN'), c.auditor, true
            from case_audit c where c.state in ('ALLOCATED', 'STARTED')""";

    private static final String CASES_TO_ALLOCATE = """
            select 'CASE_TO_ALLOCATE', s.id, s.audit_id, s.area, a.due_on, cast(null as text), true
            from audit_sample_case s join audit a on a.id = s.audit_id and a.standing in ('PLANNED', 'IN_FIELDWORK')
            where s.replaced_on is null
                and not exists (select 1 from case_audit c where c.case_id = s.id and c.state <> 'WITHDRAWN')""";

    private static final String CASES_TO_MODERATE = """
            select 'CASE_TO_MODERATE', c.case_id, c.audit_id, min(c.area), cast(null as date), cast(null as text), true
            from case_audit c where c.state <> 'WITHDRAWN'
                and not exists (select 1 from case_moderation m where m.case_id = c.case_id)
            group by c.case_id, c.audit_id
            having count(*) > 1 and bool_and(c.state = 'SUBMITTED')""";

    private static final String AUDITS_TO_REPORT = """
            select 'AUDIT_TO_REPORT', a.id, a.id, case when cardinality(a.areas) = 1 then a.areas[1] end, a.due_on, a.lead, true
            from audit a where a.standing in ('PLANNED', 'IN_FIELDWORK')""";

    private static final String ACTIONS = """
            select case when i.standing = 'EVIDENCE_GIVEN' then 'EVIDENCE_TO_JUDGE' else 'ACTION_TO_FINISH' end, i.id, f.audit_id,
                i.area, i.due_on, i.owner, true
            from improvement_action i left join audit_finding f on f.id = i.finding_id
            where i.standing in ('OPEN', 'EVIDENCE_GIVEN')""";

    private static final String RECOMMENDATIONS = """
            select 'RECOMMENDATION_TO_FOLLOW', r.id, cast(null as uuid), r.area, r.due_on, r.owner, true
            from audit_recommendation r where r.standing not in ('CLOSED', 'WITHDRAWN')""";

    private static final String AGREEMENTS = """
            select 'AGREEMENT_TO_REVIEW', g.id, cast(null as uuid), cast(null as text), g.review_due_on, cast(null as text), true
            from partner_agreement g where g.ended_on is null""";

    private static final String LINES = "select l.kind, l.id, a.reference, l.area, l.due_on, l.owner from ("
            + String.join(
                    " union all ",
                    CONCERNS,
                    CASES_TO_AUDIT,
                    CASES_TO_ALLOCATE,
                    CASES_TO_MODERATE,
                    AUDITS_TO_REPORT,
                    ACTIONS,
                    RECOMMENDATIONS,
                    AGREEMENTS)
            + ") l left join audit a on a.id = l.audit_id where %s order by l.due_on nulls last, l.kind, l.id limit 500";

    private final Sql sql;

    DeskLinesKept(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<DeskLine> of(String staffId) {
        return sql.list(LINES.formatted("l.owner = ?"), DeskLinesKept::line, staffId);
    }

    @Override
    public List<DeskLine> ofTheManager(boolean everyConcern) {
        return sql.list(LINES.formatted("l.escalated or ?"), DeskLinesKept::line, everyConcern);
    }

    private static DeskLine line(ResultSet row) throws SQLException {
        return new DeskLine(
                DeskKind.valueOf(row.getString(1)),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                row.getString(6));
    }
}
