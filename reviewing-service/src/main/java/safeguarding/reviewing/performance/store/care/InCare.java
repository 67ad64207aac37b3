package safeguarding.reviewing.performance.store.care;

import safeguarding.platform.measure.CaseQuery;
import safeguarding.platform.measure.Facts;

/**
 * Children who are looked after on the day of a period, as SQL: {@code s} is the period of care, with the code of the legal
 * status, of the placement and of the need on that day. Whoever leaves on a day is not looked after on it.
 */
public final class InCare {

    /** A series of short breaks: looked after from stay to stay (C1.7), and in no figure of the country. */
    public static final String SHORT_BREAKS = "short-breaks";

    /** What that says, for people. */
    public static final String SHORT_BREAKS_TITLE = "A series of short breaks (legal status V3 or V4).";

    private InCare() {}

    /** The children of each period of the question. */
    public static CaseQuery on(Facts facts) {
        return CaseQuery.standing("in_care s on s.period = p.period")
                .with("in_care", """
                select q.period, c.id, c.child_id, c.area, c.started_on, e.legal_status, e.placement, e.need
                from periods q join %s c on daterange(c.started_on, c.ended_on) @> q.as_at
                cross join lateral (
                    select told.one ->> 'legalStatus' as legal_status, told.one -> 'placement' ->> 'type' as placement,
                           told.one ->> 'need' as need
                    from jsonb_array_elements(cast(c.episodes as jsonb) -> 'all') as told (one)
                    where cast(told.one ->> 'startedOn' as date) <= q.as_at
                    order by told.one ->> 'startedOn' desc limit 1) e
                where c.withdrawn_on is null""".formatted(facts.of("period_of_care")));
    }

    /** The code of those whom only figures of short breaks count. */
    public static String shortBreaks() {
        return when("s.legal_status");
    }

    /** The same as a whole expression, for a legal status that is given as SQL. */
    static String shortBreaks(String legalStatus) {
        return "case " + when(legalStatus) + " end";
    }

    private static String when(String legalStatus) {
        return "when " + legalStatus + " in ('V3', 'V4') then '" + SHORT_BREAKS + "'";
    }
}
