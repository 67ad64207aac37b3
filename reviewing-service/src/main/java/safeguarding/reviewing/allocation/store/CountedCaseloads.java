package safeguarding.reviewing.allocation.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import safeguarding.platform.sql.NamedSql;
import safeguarding.platform.sql.Sql;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.neighbours.Caseload;
import safeguarding.reviewing.neighbours.Caseloads;

/** Counts the children of reviewing officers, restricted ones among them. */
@ApplicationScoped
class CountedCaseloads implements Caseloads {

    private static final String NOW = """
            select a.officer_id, count(*) from iro_allocation a
            where a.officer_id is not null and a.ended_on is null and a.withdrawn_on is null group by a.officer_id""";

    /** Whoever was named last by the day, and who stands in on it, of the allocations that lasted. */
    private static final String ON_A_DAY = """
            select count(*) filter (where t.named = :officer),
                   count(*) filter (where t.cover = :officer),
                   count(*) filter (where t.named = :officer and t.cover is not null)
            from iro_allocation_versions a cross join lateral (
                select (select (one ->> 'officerId')::uuid
                        from jsonb_array_elements((a.terms)::jsonb -> 'all') with ordinality as told (one, place)
                        where (one ->> 'from')::date <= :asAt order by place desc limit 1) as named,
                       (select (one ->> 'officerId')::uuid
                        from jsonb_array_elements((a.covers)::jsonb -> 'all') as told (one)
                        where (one ->> 'from')::date <= :asAt and (one ->> 'to')::date >= :asAt limit 1) as cover) t
            where a.officers @> array[cast(:officer as uuid)] and a.withdrawn_on is null
              and a.started_on <= :asAt and (a.ended_on is null or a.ended_on > :asAt)
              and a.recorded_from < :known and (a.recorded_to is null or a.recorded_to >= :known)""";

    private final Sql sql;

    CountedCaseloads(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Map<UUID, Integer> byOfficer() {
        return sql.list(NOW, row -> Map.entry(row.getObject(1, UUID.class), row.getInt(2))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Caseload of(UUID officerId, LocalDate day, LocalDate knownOn) {
        var query = NamedSql.of(ON_A_DAY, Map.of("officer", officerId, "asAt", day, "known", CivilTime.endOf(knownOn)));
        return sql.one(
                query.sql(),
                row -> new Caseload(row.getInt(1), row.getInt(2), row.getInt(3)),
                query.values().toArray());
    }
}
