package safeguarding.audit.population.store;

/**
 * The one statement by which cases are worked out of what was told. Of each aggregate the highest sequence counts that is
 * known, field by field, since an event may tell a part only.
 */
final class CaseStatement {

    /** Columns of a case, in the order of the table {@code population_case}. */
    static final String COLUMNS = "kind, record_id, case_key, child_id, area, team, workers, started_on, ended_on,"
            + " first_category, category, earlier_plans, episodes, late_reviews, missed_core_groups, late_visits,"
            + " attributes, set_aside";

    private static final String CHILDREN = """
            known as (select * from %1$s t where %2$s),
            child as (
                select t.publisher, t.child_id,
                       (array_agg(t.area order by t.sequence desc))[1] as area,
                       (array_agg(t.team order by t.sequence desc) filter (
                           where t.event in ('child-registered', 'child-area-changed') or t.team is not null))[1] as team,
                       coalesce((array_agg(t.event order by t.sequence desc) filter (
                           where t.event in ('child-restricted', 'child-unrestricted')))[1], '')
                           = 'child-restricted' as restricted,
                       coalesce((array_agg(t.event order by t.sequence desc) filter (
                           where t.event in ('child-registered', 'child-withdrawn')))[1], '')
                           = 'child-withdrawn' as withdrawn
                from known t where t.thing = 'CHILD' group by t.publisher, t.child_id),
            merged as (
                select m.child_id, bool_or(m.away) as away from (
                    select t.child_id, t.merge_id,
                           (array_agg(t.event = 'child-merged' and not coalesce(t.survives, true)
                                order by t.sequence desc))[1] as away
                    from known t where t.merge_id is not null group by t.child_id, t.merge_id) m
                group by m.child_id),
            sealed as (
                select s.child_id, bool_or(s.sealed) as sealed from (
                    select t.child_id, t.subject,
                           (array_agg(t.event order by t.sequence desc))[1] = 'child-record-sealed' as sealed
                    from known t where t.thing = 'SEAL' group by t.child_id, t.subject) s
                group by s.child_id),
            restricted as (
                select c.child_id, bool_or(c.restricted) as restricted from child c group by c.child_id),
            worker as (
                select t.child_id, array_agg(distinct w.worker order by w.worker) as workers
                from known t cross join lateral unnest(array[t.worker, t.manager]) w (worker)
                where w.worker is not null group by t.child_id),
            due as (
                select distinct on (t.publisher, t.subject) t.* from known t where t.thing = 'LIMIT'
                order by t.publisher, t.subject, t.sequence desc),
            missed as (
                select d.publisher, d.child_id, d.about_id, d.rule, d.started_on, d.due_on + 1 as late_from from due d
                where d.state <> 'withdrawn' and (d.met_on is null or d.met_on > d.due_on))""";

    private static final String PLANS = """
            plan_told as (
                select t.subject as record_id, min(t.case_key) as case_key,
                       (array_agg(t.child_id order by t.sequence desc))[1] as child_id,
                       (array_agg(t.area order by t.sequence desc))[1] as area,
                       (array_agg(t.started_on order by t.sequence desc) filter (
                           where t.event in ('plan-started', 'plan-corrected')))[1] as started_on,
                       (array_agg(t.ended_on order by t.sequence desc) filter (
                           where t.event in ('plan-started', 'plan-corrected', 'plan-ended', 'plan-reopened')))[1]
                           as ended_on,
                       (array_agg(t.first_category order by t.sequence desc) filter (
                           where t.event in ('plan-started', 'plan-corrected')))[1] as first_category,
                       (array_agg(t.category order by t.sequence desc) filter (
                           where t.event in ('plan-started', 'plan-corrected', 'category-changed')))[1] as category,
                       max(t.earlier_plans) as earlier_plans,
                       coalesce((array_agg(t.event order by t.sequence desc) filter (where t.event in
                           ('plan-started', 'plan-corrected', 'plan-reopened', 'plan-withdrawn')))[1], '')
                           = 'plan-withdrawn' as withdrawn
                from known t where t.thing = 'PLAN' group by t.subject),
            plan_missed as (
                select m.about_id,
                       array_agg(m.late_from order by m.late_from) filter (where m.rule in ('B1.5', 'B1.6')) as reviews,
                       array_agg(m.late_from order by m.late_from) filter (where m.rule in ('B1.4', 'B1.11')) as groups,
                       array_agg(m.late_from order by m.late_from) filter (where m.rule = 'B1.12') as visits
                from missed m where m.publisher = 'CONFERENCE' group by m.about_id)""";

    private static final String PERIODS = """
            period_base as (
                select t.subject, max(t.sequence) filter (
                    where t.event in ('became-looked-after', 'period-of-care-corrected')) as since
                from known t where t.thing = 'PERIOD' group by t.subject),
            period_episodes as (
                select t.subject, jsonb_agg(e.episode order by e.episode ->> 'startedOn', t.sequence) as episodes
                from known t join period_base b on b.subject = t.subject and t.sequence >= b.since
                    cross join lateral jsonb_array_elements(t.episodes) e (episode)
                where t.thing = 'PERIOD' group by t.subject),
            period_told as (
                select t.subject as record_id, min(t.case_key) as case_key,
                       (array_agg(t.child_id order by t.sequence desc))[1] as child_id,
                       (array_agg(t.area order by t.sequence desc))[1] as area,
                       (array_agg(t.started_on order by t.sequence desc) filter (
                           where t.event in ('became-looked-after', 'period-of-care-corrected')))[1] as started_on,
                       (array_agg(t.ended_on order by t.sequence desc) filter (where t.event in
                           ('became-looked-after', 'period-of-care-corrected', 'ceased-to-be-looked-after')))[1] as ended_on,
                       coalesce((array_agg(t.event order by t.sequence desc) filter (where t.event in
                           ('became-looked-after', 'period-of-care-corrected', 'period-of-care-withdrawn')))[1], '')
                           = 'period-of-care-withdrawn' as withdrawn
                from known t where t.thing = 'PERIOD' group by t.subject),
            period_missed as (
                select p.record_id,
                       array_agg(m.late_from order by m.late_from) filter (where m.rule like 'C1.%%') as reviews,
                       array_agg(m.late_from order by m.late_from) filter (where m.rule like 'C3-%%') as visits
                from period_told p join missed m on m.publisher = 'REVIEWING' and m.child_id = p.child_id
                    and m.started_on >= p.started_on and (p.ended_on is null or m.started_on < p.ended_on)
                group by p.record_id)""";

    private static final String SET_ASIDE = """
            case when r.restricted then 'restricted' when s.sealed then 'sealed' when m.away then 'merged'
                 when c.withdrawn then 'withdrawn' end""";

    private static final String CASES = """
            select 'CHILD_PROTECTION_PLAN' as kind, p.record_id, p.case_key, p.child_id, coalesce(c.area, p.area) as area,
                   c.team, coalesce(w.workers, '{}') as workers, p.started_on, p.ended_on, p.first_category, p.category,
                   p.earlier_plans, null::jsonb as episodes, coalesce(l.reviews, '{}') as late_reviews,
                   coalesce(l.groups, '{}') as missed_core_groups, coalesce(l.visits, '{}') as late_visits,
                   '{}'::jsonb as attributes, %4$s as set_aside
            from plan_told p left join child c on c.child_id = p.child_id and c.publisher = 'CONFERENCE'
                left join restricted r on r.child_id = p.child_id left join sealed s on s.child_id = p.child_id
                left join merged m on m.child_id = p.child_id left join worker w on w.child_id = p.child_id
                left join plan_missed l on l.about_id = p.record_id
            where not p.withdrawn and p.started_on is not null
            union all
            select 'LOOKED_AFTER', p.record_id, p.case_key, p.child_id, coalesce(c.area, p.area), c.team,
                   coalesce(w.workers, '{}'), p.started_on, p.ended_on, null, null, null, e.episodes,
                   coalesce(l.reviews, '{}'), '{}', coalesce(l.visits, '{}'), '{}'::jsonb, %4$s
            from period_told p left join child c on c.child_id = p.child_id and c.publisher = 'REVIEWING'
                left join restricted r on r.child_id = p.child_id left join sealed s on s.child_id = p.child_id
                left join merged m on m.child_id = p.child_id left join worker w on w.child_id = p.child_id
                left join period_episodes e on e.subject = p.record_id
                left join period_missed l on l.record_id = p.record_id
            where not p.withdrawn and p.started_on is not null
            union all
            select f.kind, f.record_id, f.case_key, f.child_id, f.area, f.team,
                   array_remove(array_cat(array[f.worker], w.workers), null), f.opened_on, f.closed_on, null, f.category,
                   null, null, '{}', '{}', '{}', f.attributes,
                   case when r.restricted then 'restricted' when s.sealed then 'sealed' when m.away then 'merged' end
            from (select distinct on (t.kind, t.case_key) t.* from told_case t where %3$s
                  order by t.kind, t.case_key, t.version desc) f
                left join restricted r on r.child_id = f.child_id left join sealed s on s.child_id = f.child_id
                left join merged m on m.child_id = f.child_id left join worker w on w.child_id = f.child_id""";

    private static final String ALL = "with " + CHILDREN + ",\n" + PLANS + ",\n" + PERIODS + "\n" + CASES;

    private CaseStatement() {}

    /**
     * The statement; its result has {@link #COLUMNS}.
     *
     * @param told the table of what was told
     * @param known which rows of it are known, as a condition on {@code t}
     */
    static String of(String told, String known) {
        return of(told, known, known);
    }

    /** The same, with another condition on what files told. */
    static String of(String told, String known, String knownOfFiles) {
        return ALL.formatted(told, known, knownOfFiles, SET_ASIDE);
    }
}
