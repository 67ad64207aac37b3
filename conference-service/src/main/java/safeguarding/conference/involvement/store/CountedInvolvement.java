package safeguarding.conference.involvement.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.convening.AgencyKind;
import safeguarding.conference.involvement.AgencyFigures;
import safeguarding.conference.involvement.InvolvementFigures;
import safeguarding.platform.history.KnownOn;
import safeguarding.platform.measure.Facts;
import safeguarding.platform.sql.NamedSql;
import safeguarding.platform.sql.Sql;
import safeguarding.platform.time.CivilTime;

/** Counts how agencies took part, in one statement. */
@ApplicationScoped
class CountedInvolvement implements InvolvementFigures {

    /** A line counts while it is expected, or when the agency came all the same. */
    private static final String COUNT = """
            with held as (
                select c.id, c.held_on, c.from_history from %1$s c where c.held_on between :from and :to
                and c.withdrawn_on is null),
            seat as (
                select a.kind, a.agency, coalesce(a.invited_on <= h.held_on, false) as invited,
                       h.from_history and a.invited_on is null as untold,
                       a.attendance = 'ATTENDED' as attended,
                       coalesce(a.report_in_time and a.report_received_at < :asAtEnd, false) as in_time,
                       coalesce(a.report_received_at < :asAtEnd, false) as reported,
                       cardinality(a.child_ids) as children,
                       case when r.id is null then cardinality(a.child_ids)
                            else (select count(*) from unnest(r.about) o (id) where o.id = any(a.child_ids)) end as about
                from held h join %2$s a on a.conference_id = h.id
                left join %3$s r on r.line_id = a.id
                where (a.removed_on is null or a.attendance = 'ATTENDED')%5$s
                union all
                select e.kind, '', false, false, false, false, false, cardinality(e.child_ids), 0
                from held h join %4$s e on e.conference_id = h.id
                where e.agency is null and e.removed_on is null%6$s)
            select kind, agency, count(*), count(*) filter (where untold), count(*) filter (where invited),
                   count(*) filter (where invited and attended), count(*) filter (where invited and in_time),
                   count(*) filter (where attended or reported),
                   coalesce(sum(children) filter (where invited), 0),
                   coalesce(sum(about) filter (where invited and reported), 0)
            from seat group by kind, agency order by kind, agency""";

    private final Sql sql;
    private final Clock clock;

    CountedInvolvement(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public List<AgencyFigures> between(
            LocalDate from, LocalDate to, LocalDate asAt, @Nullable LocalDate knownOn, @Nullable String agency) {
        var facts = new Facts(knownOn == null ? null : KnownOn.of(knownOn, clock));
        var parameters = new HashMap<String, Object>(facts.parameters());
        parameters.put("from", from);
        parameters.put("to", to);
        parameters.put("asAtEnd", CivilTime.endOf(asAt).atOffset(ZoneOffset.UTC));
        if (agency != null) {
            parameters.put("agency", agency);
        }
        var statement = NamedSql.of(
                COUNT.formatted(
                        facts.of("conference"),
                        facts.of("agency_involvement"),
                        facts.of("agency_report"),
                        facts.of("expected_agency"),
                        agency == null ? "" : " and a.agency = :agency",
                        agency == null ? "" : " and false"),
                parameters);
        return sql.list(
                statement.sql(), CountedInvolvement::row, statement.values().toArray());
    }

    private static AgencyFigures row(ResultSet row) throws SQLException {
        return new AgencyFigures(
                AgencyKind.valueOf(row.getString(1)),
                row.getString(2),
                row.getLong(3),
                row.getLong(4),
                row.getLong(5),
                row.getLong(6),
                row.getLong(7),
                row.getLong(8),
                row.getLong(9),
                row.getLong(10));
    }
}
