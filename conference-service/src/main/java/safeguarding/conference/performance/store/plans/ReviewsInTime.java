package safeguarding.conference.performance.store.plans;

import jakarta.enterprise.context.ApplicationScoped;
import safeguarding.conference.neighbours.PersonSql;
import safeguarding.conference.performance.PlanLength;
import safeguarding.conference.performance.store.Children;
import safeguarding.platform.measure.CaseQuery;
import safeguarding.platform.measure.Definition;
import safeguarding.platform.measure.Facts;
import safeguarding.platform.measure.Indicator;

/**
 * B4.5: children on a plan whose every review was held in time (B1.5, B1.6). As the deadlines judge it: a review that could
 * not decide for want of a quorum was not held, and what is due on the day itself is not late.
 */
@ApplicationScoped
class ReviewsInTime implements Indicator {

    private static final String UNDER_THREE_MONTHS = "open-under-three-months";

    /**
     * Reviews of the plans that are open in any period, none from before the first of them or after the last day asked for:
     * by then a limit has passed, whenever the review was held. A quorum that nobody recorded is not held against a review.
     */
    private static final String SITTINGS = """
            select s.id as plan_id, s.started_on as day, true as made_it from on_plan s group by s.id, s.started_on
            union all
            select distinct s.id, r.held_on, false
            from on_plan s
            join (select %3$s as person_id, sat.held_on
                  from (select unnest(c.child_ids) as child_id, c.held_on from %1$s c
                        where c.kind = 'REVIEW' and c.held_on is not null and c.quorum is distinct from 'NOT_MET'
                          and c.held_on between (select min(started_on) from on_plan)
                                            and (select max(as_at) from periods)) sat
                  %2$s) r
              on r.person_id = s.person_id and r.held_on >= s.started_on
                 and (s.ended_on is null or r.held_on <= s.ended_on)""";

    /** Each sitting with the limit of the next one. */
    private static final String LIMITS = """
            select plan_id,
                   cast(day + case when made_it then interval '3 months' else interval '6 months' end as date) as due_on,
                   lead(day) over (partition by plan_id order by made_it desc, day) as next_on
            from sittings""";

    /**
     * The plans of which a limit had passed without a review. It is asked by NOT IN, which looks them up in a hash table: a
     * join would be left to the planner, who cannot know how many there are and may compare each plan with each.
     */
    private static final String MISSED = """
            select l.plan_id, q.period from limits l join periods q on l.due_on < q.as_at
            where l.next_on is null or l.next_on > l.due_on""";

    @Override
    public Definition definition() {
        return Definition.share(
                        "reviews-in-time",
                        "Children whose reviews were all held in time",
                        "Children on a plan on the day asked for, open for three calendar months or more: the share whose"
                                + " every review was held within its limit, the first within 3 months of the"
                                + " conference that made the plan, each later one within 6 months of the one before. An"
                                + " inquorate review does not count as held.",
                        "B4.5",
                        "National Indicator 67; Working Together to Safeguard Children, reviews within 3 and 6 months")
                .brokenDownBy(Children.AREA, PlanQuery.CATEGORY)
                .leavingOut(UNDER_THREE_MONTHS, "The plan has been open for less than three months.");
    }

    @Override
    public CaseQuery cases(Facts facts) {
        return PlanQuery.open(facts)
                .with(
                        "sittings",
                        SITTINGS.formatted(
                                facts.of("conference"),
                                PersonSql.join(facts, "same", "sat.child_id"),
                                PersonSql.person("same", "sat.child_id")))
                .with("limits", LIMITS)
                .with("missed", MISSED)
                .excluded("case when not (%s) then '%s' end"
                        .formatted(PlanQuery.atLeast(PlanLength.FROM_3_MONTHS, "p.as_at"), UNDER_THREE_MONTHS))
                .met("(s.id, p.period) not in (select m.plan_id, m.period from missed m)")
                .group("area", PlanQuery.area(facts, "p.as_at"))
                .group("category", PlanQuery.category(facts, "p.as_at"));
    }
}
