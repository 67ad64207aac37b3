package safeguarding.conference.convening.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import safeguarding.conference.neighbours.ChairWorkload;
import safeguarding.conference.neighbours.ChairWorkloads;
import safeguarding.platform.sql.NamedSql;
import safeguarding.platform.sql.Sql;

/** Counts conferences and plans of a chair. */
@ApplicationScoped
class CountedWorkloads implements ChairWorkloads {

    /** As the list of conferences tells it of a day: called for, and neither held nor given up by then. */
    private static final String AHEAD = """
            coalesce(c.requested_on, c.notified_on, c.clock_starts_on, c.held_on, :asAt) <= :asAt
            and (c.held_on is null or c.held_on > :asAt) and (c.cancelled_on is null or c.cancelled_on > :asAt)""";

    private static final String MONTHS = """
            select m.first, count(*) filter (where c.held), count(*) filter (where not c.held)
            from (select cast(generate_series(date_trunc('month', cast(:asAt as date)) - interval '11 months',
                                              date_trunc('month', cast(:asAt as date)) + interval '2 months',
                                              interval '1 month') as date) as first) m
            left join (select true as held, c.held_on as day from conference c
                       where c.chair_id = :chair and c.held_on <= :asAt
                       union all
                       select false, cast(c.starts_at at time zone 'Europe/London' as date) from conference c
                       where c.chair_id = :chair and c.starts_at is not null and %s) c
              on c.day >= m.first and c.day < m.first + interval '1 month'
            group by m.first order by m.first""".formatted(AHEAD);

    private static final String WAITING = """
            select count(*), count(*) filter (where c.due_on < :asAt) from conference c
            where c.chair_id = :chair and c.starts_at is null and """ + " " + AHEAD;

    /** The chair of the last conference before; gathered, so that nobody reads all conferences for the newest one. */
    private static final String LAST_CHAIR = """
            (select (array_agg(l.chair_id order by l.held_on desc, l.id desc))[1] from conference l
             where l.child_ids && %s and l.stage = 'HELD' and l.chair_id is not null and l.held_on %s)""";

    private static final String ON_PLANS = """
            select count(distinct person_of(p.child_id)), 0 from protection_plan p
            where p.child_id in (select unnest(c.child_ids) from conference c
                                 where c.chair_id = :chair and c.stage = 'HELD' and c.held_on <= :asAt)
              and p.withdrawn_on is null and p.started_on <= :asAt and (p.ended_on is null or p.ended_on > :asAt)
              and :chair = """ + LAST_CHAIR.formatted("array[p.child_id]", "<= :asAt");

    private static final String REVIEWS = """
            select count(r.before), count(*) filter (where r.before = :chair)
            from (select %s as before from conference c
                  where c.chair_id = :chair and c.kind = 'REVIEW' and c.stage = 'HELD'
                    and c.held_on > cast(:asAt as date) - interval '12 months' and c.held_on <= :asAt) r
            """.formatted(LAST_CHAIR.formatted("c.child_ids", "< c.held_on"));

    private record Pair(int one, int other) {}

    private final Sql sql;

    CountedWorkloads(Sql sql) {
        this.sql = sql;
    }

    @Override
    public ChairWorkload of(UUID chairId, LocalDate asAt) {
        var values = Map.of("chair", chairId, "asAt", asAt);
        var query = NamedSql.of(MONTHS, values);
        var months =
                sql.list(query.sql(), CountedWorkloads::month, query.values().toArray());
        var waiting = pair(WAITING, values);
        var onPlans = pair(ON_PLANS, values);
        var reviews = pair(REVIEWS, values);
        return new ChairWorkload(months, waiting.one(), waiting.other(), onPlans.one(), reviews.one(), reviews.other());
    }

    private Pair pair(String named, Map<String, ?> values) {
        var query = NamedSql.of(named, values);
        List<Pair> found = sql.list(
                query.sql(),
                row -> new Pair(row.getInt(1), row.getInt(2)),
                query.values().toArray());
        return found.getFirst();
    }

    private static ChairWorkload.Month month(ResultSet row) throws SQLException {
        return new ChairWorkload.Month(YearMonth.from(row.getObject(1, LocalDate.class)), row.getInt(2), row.getInt(3));
    }
}
