package safeguarding.conference.convening.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.UUID;
import safeguarding.conference.neighbours.PapersLate;
import safeguarding.platform.history.KnownOn;
import safeguarding.platform.sql.NamedSql;
import safeguarding.platform.sql.Sql;

/** Counts the conferences of a chair whose letters or full record wait beyond B2.11, from the deadlines as they were known. */
@ApplicationScoped
class LatePapers implements PapersLate {

    private static final String LATE = """
            select count(distinct v.aggregate_id) filter (where v.rule_id = 'B2.11-letter'),
                   count(distinct v.aggregate_id) filter (where v.rule_id = 'B2.11-record')
            from conference c join deadline_versions v on v.aggregate_id = c.id
            where c.chair_id = :chair and v.rule_id in ('B2.11-letter', 'B2.11-record')
              and v.state <> 'WITHDRAWN' and v.due_on < :asAt and (v.met_on is null or v.met_on > :asAt) and\s""";

    private final Sql sql;

    LatePapers(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Late of(UUID chairId, LocalDate asAt, LocalDate knownOn) {
        var known = new KnownOn(knownOn, false);
        var values = new HashMap<String, Object>(known.parameters());
        values.put("chair", chairId);
        values.put("asAt", asAt);
        var query = NamedSql.of(LATE + known.sql("v"), values);
        return sql.one(
                query.sql(),
                row -> new Late(row.getInt(1), row.getInt(2)),
                query.values().toArray());
    }
}
