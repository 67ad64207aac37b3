package safeguarding.reviewing.performance.store.officers;

import safeguarding.platform.measure.CaseQuery;
import safeguarding.platform.measure.Facts;

/**
 * Reviewing officers of a day with their children, as SQL: {@code o} is the officer, {@code o.children} how many children it
 * is the named IRO of. Who only stands in has no child by that.
 */
final class OfficerQuery {

    private OfficerQuery() {}

    static CaseQuery on(Facts facts) {
        return CaseQuery.standing("officers o on o.period = p.period")
                .with("named", """
                        select q.period, a.id, (select cast(told.one ->> 'officerId' as uuid)
                               from jsonb_array_elements(cast(a.terms as jsonb) -> 'all') with ordinality as told (one, place)
                               where cast(told.one ->> 'from' as date) <= q.as_at order by told.place desc limit 1) as officer_id
                        from periods q join %s a on daterange(a.started_on, a.ended_on) @> q.as_at
                        where a.withdrawn_on is null""".formatted(facts.of("iro_allocation")))
                .with("officers", """
                        select q.period, f.id, f.full_time_percent, count(n.id) as children
                        from periods q
                        join %s f on f.reviews_from <= q.as_at and (f.reviews_to is null or f.reviews_to >= q.as_at)
                        left join named n on n.period = q.period and n.officer_id = f.id
                        group by q.period, f.id, f.full_time_percent""".formatted(facts.of("reviewing_officer")));
    }
}
