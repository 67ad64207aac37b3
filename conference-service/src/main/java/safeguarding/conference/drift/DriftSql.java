package safeguarding.conference.drift;

import java.util.function.UnaryOperator;
import safeguarding.conference.neighbours.PersonSql;

/**
 * The facts that the rules ask for, as SQL over an open plan {@code s}, and each rule as a condition, so that a page takes
 * up no plan that is not on it. {@code DriftRule} says the same of the facts; a test compares both. List and figures speak
 * it alike, and so it stands here and not in one of them. {@code offset 0} keeps the planner from reading a table as a whole
 * for the few plans that are asked.
 *
 * @param tables a table by its name as it stands, or as it was known
 * @param earlier whether they are as they were known, before {@code :knownBefore}
 * @param day SQL of the civil date; never from outside
 */
public record DriftSql(UnaryOperator<String> tables, boolean earlier, String day) {

    /** The day on which a version was recorded, in England. */
    private static final String RECORDED = "cast(m.recorded_from at time zone 'Europe/London' as date)";

    /** The conference that made the plan or last reviewed it by the day. */
    public String lastConference() {
        return "coalesce((select max(r.held_on) from unnest(s.reviewed_on) r (held_on) where r.held_on <= %s), s.started_on)"
                .formatted(day);
    }

    /** Whether a review had changed the category by the day. */
    public String categoryChanged() {
        return "exists (select 1 " + changes() + " offset 0)";
    }

    /** The category on the day; null when it is not known. */
    public String category() {
        return "lower(coalesce((select d.category %s order by d.decided_on desc, d.id desc limit 1), s.initial_category))"
                .formatted(changes());
    }

    private String changes() {
        return """
                from %s d where d.plan_id = s.id and d.outcome = 'CATEGORY_CHANGED' and d.withdrawn_on is null
                and d.decided_on <= %s""".formatted(tables.apply("conference_decision"), day);
    }

    /** Whether tasks of the last conference are open and none has moved since: set differently, done, or found to progress. */
    public String tasksUnchanged() {
        var conference = lastConference();
        return """
                (exists (select 1 from %1$s t where t.plan_id = s.id and t.withdrawn_on is null and t.set_on <= %2$s
                         and (t.completed_on is null or t.completed_on > %3$s) offset 0)
                 and not exists (select 1 from %1$s t where t.plan_id = s.id and t.withdrawn_on is null and t.set_on <= %2$s
                         and t.completed_on > %2$s and t.completed_on <= %3$s offset 0)
                 and not exists (select 1 from %4$s g join %1$s t on t.id = g.task_id and t.withdrawn_on is null
                         where g.plan_id = s.id and g.withdrawn_on is null and g.progress <> 'NO_PROGRESS' and t.set_on <= %2$s
                         and g.noted_on > %2$s and g.noted_on <= %3$s offset 0)
                 and not exists (select 1 from (
                         select v.recorded_from, v.set_on,
                                jsonb_build_array(v.objective, v.action, v.owner, v.owner_agency, v.due_on) as words,
                                lag(jsonb_build_array(v.objective, v.action, v.owner, v.owner_agency, v.due_on)) over (
                                    partition by v.id order by v.recorded_from) as words_before
                         from plan_task_versions v join %1$s t on t.id = v.id and t.withdrawn_on is null
                         where v.plan_id = s.id%5$s) m
                         where m.words <> m.words_before and m.set_on <= %2$s
                         and %6$s > %2$s and %6$s <= %3$s offset 0))""".formatted(
                tables.apply("plan_task"), conference, day, tables.apply("task_progress"), recorded("v"), RECORDED);
    }

    /**
     * How many core groups were missed. One that nobody waits for any more because the plan ended later was missed on the
     * day all the same, unless the ending was withdrawn and it was waited for again.
     */
    public String coreGroupsMissed() {
        return """
                (select count(*) from %1$s d
                 where d.aggregate_id = s.id and d.rule_id in ('B1.4', 'B1.11') and d.due_on < %2$s
                   and (d.state <> 'WITHDRAWN' or d.withdrawn_why = 'The plan has ended.' and s.ended_on is not null
                        and not exists (select 1 from %1$s again where again.aggregate_id = s.id and again.id > d.id
                                and again.rule_id = d.rule_id and again.starts_on = d.starts_on offset 0))
                   and (d.met_on is null or d.met_on > %2$s or d.due_on > %3$s and d.met_on > d.due_on))""".formatted(tables.apply("deadline"), day, lastConference());
    }

    /** How often somebody else led by the day; a plan that a history brought begins with the one it names. */
    public String leadChanges() {
        return """
                (select count(*) from (
                     select v.recorded_from, v.lead_social_worker as lead,
                            lag(v.lead_social_worker) over (order by v.recorded_from) as lead_before
                     from protection_plan_versions v where v.id = s.id%s) m
                 where m.lead <> m.lead_before and %s <= %s)""".formatted(recorded("v"), RECORDED, day);
    }

    /**
     * How many plans the child had before, on all records of the person, here and elsewhere.
     *
     * @param visible as in {@link #siblings}, for the other records
     */
    public String earlierPlans(String visible) {
        return """
                (s.earlier_plans_elsewhere + (select count(*) from %s before
                     where before.child_id = any(array(select s.child_id union all
                             select o.child_id from (select r.other_id as child_id from %s r where r.child_id = s.child_id) o
                             where (%s)))
                       and before.id <> s.id and before.withdrawn_on is null
                       and before.started_on < s.started_on))""".formatted(tables.apply("protection_plan"), PersonSql.others(tables), visible);
    }

    /**
     * The siblings who are on a plan on the day, as an array: children beside this one at conferences that decided on its
     * plan, and those of whom it is written down, on either record, that they are brother or sister.
     *
     * @param visible condition on {@code o.child_id} that keeps those out of sight out; {@code true} for figures
     */
    public String siblings(String visible) {
        return """
                array(select distinct o.child_id
                      from (select k.child_id from %1$s d join %2$s c on c.id = d.conference_id
                            cross join lateral unnest(c.child_ids) k (child_id)
                            where d.child_id = s.child_id and d.plan_id = s.id and d.withdrawn_on is null
                              and d.decided_on <= %4$s
                            union all
                            select r.linked_child_id from %6$s r where r.child_id = s.child_id
                              and r.role in ('SIBLING', 'HALF_SIBLING') and r.removed_on is null
                            union all
                            select r.child_id from %6$s r where r.linked_child_id = s.child_id
                              and r.role in ('SIBLING', 'HALF_SIBLING') and r.removed_on is null
                            offset 0) o (child_id)
                      where o.child_id <> s.child_id and (%5$s)
                        and exists (select 1 from %3$s q where q.child_id = o.child_id and q.withdrawn_on is null
                                    and q.started_on <= %4$s and (q.ended_on is null or q.ended_on > %4$s) offset 0))""".formatted(
                        tables.apply("conference_decision"),
                        tables.apply("conference"),
                        tables.apply("protection_plan"),
                        day,
                        visible,
                        tables.apply("related_person"));
    }

    /**
     * Whether a rule holds.
     *
     * @param from the amount with which it begins
     * @param visible as in {@link #siblings}
     */
    public String holds(DriftRule rule, int from, String visible) {
        return switch (rule) {
            case DR1 -> runsFor(from) + " and not " + runsFor(DriftRule.EIGHTEEN);
            case DR2 -> runsFor(from);
            case DR3 -> runsFor(from) + " and s.initial_category is not null and not " + categoryChanged();
            case DR4 -> lastConference() + " + " + from * 7 + " <= " + day + " and " + tasksUnchanged();
            case DR5 -> coreGroupsMissed() + " >= " + from;
            case DR6 -> leadChanges() + " >= " + from;
            case DR7 -> earlierPlans(visible) + " >= " + from;
            case DR8 -> "cardinality(" + siblings(visible) + ") >= " + from;
        };
    }

    private String runsFor(int months) {
        return "(s.started_on + interval '%d months' <= %s)".formatted(months, day);
    }

    private String recorded(String alias) {
        return !earlier ? "" : " and " + alias + ".recorded_from < :knownBefore";
    }
}
