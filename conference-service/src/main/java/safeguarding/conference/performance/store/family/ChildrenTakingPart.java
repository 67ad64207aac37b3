package safeguarding.conference.performance.store.family;

import jakarta.enterprise.context.ApplicationScoped;
import safeguarding.conference.neighbours.PersonSql;
import safeguarding.conference.performance.store.Children;
import safeguarding.platform.measure.Breakdown;
import safeguarding.platform.measure.Breakdown.Group;
import safeguarding.platform.measure.CaseQuery;
import safeguarding.platform.measure.Definition;
import safeguarding.platform.measure.Facts;
import safeguarding.platform.measure.Indicator;

/** B2.6: children who came to their conference, or whose views reached it. */
@ApplicationScoped
class ChildrenTakingPart implements Indicator {

    /** From this birthday a child is asked, as in the reviews of looked-after children (their participation codes). */
    private static final int YEARS = 4;

    private static final Breakdown HOW = Breakdown.of(
            "how",
            "How the child took part",
            new Group("attended", "Came to the conference"),
            new Group("spoken", "Did not come, views told in words"),
            new Group("written", "Did not come, views in writing"),
            new Group("through-advocate", "Did not come, views through an advocate"),
            new Group("through-professional", "Did not come, views through a professional"),
            new Group("not-given", "Did not come, gave no views"));

    /**
     * A line that names the child is the child's; one that names nobody counts where the conference is about this child
     * alone. A person of whom two records stand in one conference counts once, with the lines of both.
     */
    private static final String FROM = """
            %1$s c cross join lateral unnest(c.child_ids) as about (child_id)
            left join lateral (
                select bool_or(f.attendance = 'ATTENDED') as came,
                       min(f.views) filter (where f.views <> 'NOT_GIVEN') as views,
                       bool_or(f.views = 'NOT_GIVEN') as silent
                from %2$s f
                where f.conference_id = c.id and f.participant = 'CHILD'
                  and (f.person_id = about.child_id
                       or f.person_id in (select m.merged_child_id from %5$s m
                                          where m.surviving_child_id = about.child_id and m.split_on is null)
                       or f.person_id is null and cardinality(c.child_ids) = 1)) part on true
            left join %3$s k on k.id = about.child_id %4$s""";

    private static final String LEFT_OUT = """
            case when k.born_on is null or k.born_on > c.held_on then 'unborn-or-age-not-known'
                 when k.born_on + interval '%d years' > c.held_on then 'under-four'
                 when c.from_history and part.came is null and part.views is null and part.silent is null
                     then 'not-told-by-history' end""".formatted(YEARS);

    private static final String HOW_SQL = """
            case when part.came then 'attended' when part.views is not null then lower(replace(part.views, '_', '-'))
                 when part.silent then 'not-given' end""";

    @Override
    public Definition definition() {
        return Definition.share(
                        "children-taking-part",
                        "Children who took part in their conference",
                        "Children of conferences held in the period, once for each conference, who were four or older on"
                                + " the day: the share that came, or whose views reached the conference in words, in"
                                + " writing or through somebody else. Where nothing is recorded the child did not take"
                                + " part.",
                        "B2.6",
                        "Working Together to Safeguard Children, the child's voice; who comes to a conference")
                .brokenDownBy(HOW, Children.AGE, Children.AREA)
                .leavingOut("under-four", "The child was under four on the day.")
                .leavingOut(
                        "unborn-or-age-not-known",
                        "The child was not born on the day, or the date of birth is not known.")
                .leavingOut(
                        "not-told-by-history",
                        "The conference comes from an imported history that does not tell of the child's part.");
    }

    @Override
    public CaseQuery cases(Facts facts) {
        return CaseQuery.happening(
                        FROM.formatted(
                                facts.of("conference"),
                                facts.of("family_participation"),
                                facts.of("child"),
                                PersonSql.join(facts, "same", "about.child_id"),
                                facts.of("child_merge")),
                        "c.held_on")
                .where("c.held_on is not null and not coalesce(same.surviving_child_id = any(c.child_ids), false)")
                .excluded(LEFT_OUT)
                .met("part.came or part.views is not null")
                .group("how", HOW_SQL)
                .group("age", Children.age(facts, "about.child_id", "c.held_on"))
                .group("area", Children.area(facts, "about.child_id", "c.held_on", "c.area"));
    }
}
