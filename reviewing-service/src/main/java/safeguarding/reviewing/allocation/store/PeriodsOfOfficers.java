package safeguarding.reviewing.allocation.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import safeguarding.platform.sql.NamedSql;
import safeguarding.platform.sql.Sql;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.neighbours.OfficersPeriods;

/** Finds the periods of care of an officer among all whom the officer ever had. */
@ApplicationScoped
class PeriodsOfOfficers implements OfficersPeriods {

    private static final String ON_A_DAY = """
            select a.period_id from iro_allocation_versions a
            where a.officers @> array[cast(:officer as uuid)] and a.withdrawn_on is null
              and a.started_on <= :asAt and (a.ended_on is null or a.ended_on > :asAt)
              and a.recorded_from < :known and (a.recorded_to is null or a.recorded_to >= :known)
              and :officer = (select (one ->> 'officerId')::uuid
                              from jsonb_array_elements((a.terms)::jsonb -> 'all') with ordinality as told (one, place)
                              where (one ->> 'from')::date <= :asAt order by place desc limit 1)
            order by a.period_id""";

    private static final String STANDS_IN = """
            select a.period_id from iro_allocation a
            where a.officers @> array[cast(:officer as uuid)] and a.withdrawn_on is null
              and a.started_on <= :day and (a.ended_on is null or a.ended_on > :day)
              and exists (select 1 from jsonb_array_elements((a.covers)::jsonb -> 'all') as told (one)
                          where (one ->> 'officerId')::uuid = :officer
                            and (one ->> 'from')::date <= :day and (one ->> 'to')::date >= :day)
            order by a.period_id""";

    private final Sql sql;

    PeriodsOfOfficers(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<UUID> of(UUID officerId, LocalDate day, LocalDate knownOn) {
        var query = NamedSql.of(ON_A_DAY, Map.of("officer", officerId, "asAt", day, "known", CivilTime.endOf(knownOn)));
        return sql.list(
                query.sql(), row -> row.getObject(1, UUID.class), query.values().toArray());
    }

    @Override
    public List<UUID> coveredBy(UUID officerId, LocalDate day) {
        var query = NamedSql.of(STANDS_IN, Map.of("officer", officerId, "day", day));
        return sql.list(
                query.sql(), row -> row.getObject(1, UUID.class), query.values().toArray());
    }
}
