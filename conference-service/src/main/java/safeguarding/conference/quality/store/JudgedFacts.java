package safeguarding.conference.quality.store;

import java.util.stream.Collectors;
import safeguarding.conference.quality.QualityRules;

/**
 * The statement that judges what is recorded of some children. What a mark of a fact would only say of the moment in which
 * it was written (a day before a birth, an overlap, a death) is asked anew, so that a flag goes when the cause is mended,
 * wherever that is done.
 */
final class JudgedFacts {

    /** Marks that are asked anew below, not taken from the fact. */
    private static final String ASKED_ANEW =
            "'UNBORN_AT_INITIAL', 'BORN_BEFORE_PRE_BIRTH', 'HELD_AFTER_DEATH', 'HELD_ON_WEEKEND'";

    private static final String KIDS = """
            with kids as (
                select c.id, c.area, c.born_on, c.expected_on, c.died_on, c.findings, c.withdrawn_on from child c where c.id = any (?)
            ),
            """;

    private static final String CONFERENCES = """
            sittings as (
                select k.id as child_id, k.born_on, k.expected_on, k.died_on, f.id, f.kind, f.held_on, f.breaches
                from kids k cross join lateral (
                    select id, kind, held_on, breaches, withdrawn_on from conference
                    where child_ids @> array [k.id] offset 0) f
                where f.withdrawn_on is null
            ),
            of_conferences as (
                select child_id, 'conference' as kind, id as fact_id, b.code
                from sittings cross join lateral unnest(breaches) b (code) where b.code not in (%s)
                union all
                select child_id, 'conference', id, 'HELD_ON_WEEKEND' from sittings where extract(isodow from held_on) > 5
                union all
                select child_id, 'conference', id, 'UNBORN_AT_INITIAL' from sittings
                where held_on is not null and kind = 'INITIAL'
                  and (born_on > held_on or (born_on is null and expected_on is not null))
                union all
                select child_id, 'conference', id, 'BORN_BEFORE_PRE_BIRTH' from sittings
                where kind = 'PRE_BIRTH' and born_on < held_on
                union all
                select child_id, 'conference', id, 'HELD_AFTER_DEATH' from sittings where held_on > died_on
            ),
            """.formatted(ASKED_ANEW);

    private static final String DECISIONS = """
            of_decisions as (
                select d.child_id, 'decision' as kind, d.id as fact_id, b.code
                from kids k join conference_decision d on d.child_id = k.id and d.withdrawn_on is null
                     cross join lateral unnest(d.breaches) b (code)
            ),
            """;

    private static final String PLANS = """
            plans as (
                select k.died_on, p.* from kids k join protection_plan p on p.child_id = k.id and p.withdrawn_on is null
            ),
            of_plans as (
                select p.child_id, 'plan' as kind, p.id as fact_id, v.code
                from plans p cross join lateral (values
                    ('CATEGORY_MISSING', p.initial_category is null or p.latest_category is null),
                    ('MULTIPLE_CATEGORY', 'MULTIPLE' in (p.initial_category, p.latest_category)),
                    ('PLAN_WITHOUT_CONFERENCE', p.conference_id is null),
                    ('PLANS_OVERLAP', exists (
                        select from plans o where o.child_id = p.child_id
                          and (o.started_on, o.id) < (p.started_on, p.id)
                          and coalesce(o.ended_on > p.started_on, true))),
                    ('OTHER_CONFERENCE_NOT_STATED', p.other_conference_on is null and p.ended_on is not null
                        and 'OTHER_CONFERENCE_NOT_STATED' = any (p.breaches)),
                    ('ENDED_ON_START_DAY', p.ended_on = p.started_on),
                    ('ENDED_WITHOUT_CONFERENCE', p.ended_by is null and p.ending_reason = 'HARM_NO_LONGER_LIKELY'),
                    ('ENDING_REASON_MISSING', p.ended_on is not null and p.ending_reason is null),
                    ('REVIEW_ON_START_DAY', p.started_on >= any (p.reviewed_on)),
                    ('EARLIER_PLANS_DISAGREE', 'EARLIER_PLANS_DISAGREE' = any (p.breaches)),
                    ('PLAN_STARTED_AFTER_DEATH', p.started_on > p.died_on),
                    ('PLAN_ENDED_AFTER_DEATH', p.ended_on > p.died_on)) v (code, broken)
                where v.broken
            ),
            """;

    private static final String ENQUIRIES = """
            enquiries as (
                select k.id as child_id, e.*
                from kids k cross join lateral (
                    select id, strategy_discussion_on as begun_on, concluded_on, stage in ('OPEN', 'CONFERENCE_REQUIRED') as open,
                           withdrawn_on
                    from section_47_enquiry where child_ids @> array [k.id] offset 0) e
                where e.withdrawn_on is null
            ),
            of_enquiries as (
                select e.child_id, 'section-47-enquiry' as kind, e.id as fact_id, v.code
                from enquiries e cross join lateral (values
                    ('SECTION_47_OPEN_TWICE', e.open and exists (
                        select from enquiries o where o.child_id = e.child_id and o.open
                          and (o.begun_on, o.id) < (e.begun_on, e.id))),
                    ('SECTION_47_OVERLAPS', exists (
                        select from enquiries o where o.child_id = e.child_id and not (o.open and e.open)
                          and (o.begun_on, o.id) < (e.begun_on, e.id)
                          and coalesce(o.concluded_on > e.begun_on, o.open))),
                    ('SECTION_47_WITHOUT_CONFERENCE', e.open and exists (
                        select from deadline d where d.aggregate_id = e.id and d.rule_id = 'B1.3' and d.state = 'OVERDUE'))
                    ) v (code, broken)
                where v.broken
            ),
            """;

    private static final String PROCEEDINGS = """
            of_proceedings as (
                select k.id as child_id, 'child' as kind, k.id as fact_id, 'APPLICATION_BEFORE_BIRTH' as code
                from kids k cross join lateral (
                    select issued_on, withdrawn_on from court_proceedings
                    where child_ids @> array [k.id] offset 0) p
                where p.withdrawn_on is null and p.issued_on is not null
                  and (k.born_on > p.issued_on or (k.born_on is null and k.expected_on is not null))
            ),
            """;

    private static final String FOUND = """
            rules (code, rule) as (values %s),
            found as (
                select distinct f.child_id, k.area, f.kind, f.fact_id, lower(replace(f.code, '_', '-')) as code, r.rule
                from (select * from of_conferences union all select * from of_decisions union all
                      select * from of_plans union all select * from of_enquiries union all
                      select * from of_proceedings union all
                      select id, 'child', id, b.code from kids cross join lateral unnest(findings) b (code)) f
                     join kids k on k.id = f.child_id and k.withdrawn_on is null
                     join rules r on r.code = lower(replace(f.code, '_', '-'))
            ),
            """;

    private static final String CHANGES = """
            mended as (
                delete from flagged_fact g using kids k
                where g.child_id = k.id and g.kind <> 'census-record' and not exists (
                    select from found f where f.child_id = g.child_id and f.kind = g.kind and f.fact_id = g.fact_id
                                          and f.code = g.code)
            )
            insert into flagged_fact (child_id, area, kind, fact_id, code, rule, flagged_on)
            select child_id, area, kind, fact_id, code, rule, cast(? as date) from found
            on conflict (child_id, kind, fact_id, code, place) do nothing""";

    /** Children, then the civil date on which they are judged. */
    static final String STATEMENT =
            KIDS + CONFERENCES + DECISIONS + PLANS + ENQUIRIES + PROCEEDINGS + FOUND.formatted(rules()) + CHANGES;

    private JudgedFacts() {}

    private static String rules() {
        return QualityRules.ofRecordedFacts().stream()
                .map(rule -> "('%s', '%s')".formatted(rule.code(), rule.rule()))
                .collect(Collectors.joining(", "));
    }
}
