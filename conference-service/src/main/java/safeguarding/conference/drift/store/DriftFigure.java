package safeguarding.conference.drift.store;

import safeguarding.conference.drift.DriftRule;
import safeguarding.conference.drift.DriftSql;
import safeguarding.conference.drift.DriftSwitches;
import safeguarding.conference.neighbours.PersonSql;
import safeguarding.platform.measure.Breakdown;
import safeguarding.platform.measure.Breakdown.Group;
import safeguarding.platform.measure.CaseQuery;
import safeguarding.platform.measure.Definition;
import safeguarding.platform.measure.Facts;
import safeguarding.platform.measure.Indicator;

/** Of how many children on plans a rule of drift holds. Restricted children count, and as siblings too. */
final class DriftFigure implements Indicator {

    private static final Breakdown CATEGORY = Breakdown.of(
            "category",
            "Category",
            new Group("neglect", "Neglect"),
            new Group("physical", "Physical abuse"),
            new Group("sexual", "Sexual abuse"),
            new Group("emotional", "Emotional abuse"));

    private final String id;
    private final DriftRule rule;
    private final DriftSwitches switches;

    DriftFigure(String id, DriftRule rule, DriftSwitches switches) {
        this.id = id;
        this.rule = rule;
        this.switches = switches;
    }

    @Override
    public Definition definition() {
        return Definition.share(
                        id,
                        "Drift: " + rule.statement(),
                        "Children on a plan on the day asked for: the share of whom " + rule
                                + " holds on that day, from the amount that the unit has set (usually " + rule.usual()
                                + " " + rule.unit() + "). While the rule is switched off it holds of nobody.",
                        rule.name(),
                        "The unit's report of November 2013, audit of plans of 18 months and over; the council's setting")
                .brokenDownBy(CATEGORY, Breakdown.open("area", "Area"));
    }

    @Override
    public CaseQuery cases(Facts facts) {
        var drift = new DriftSql(facts::of, facts.knownOn() != null, "p.as_at");
        return CaseQuery.standing("drifting s on s.period = p.period")
                .with("drifting", """
                        select distinct on (q.period, person_id) q.period, o.id, o.child_id, o.area, o.started_on,
                               o.ended_on, o.initial_category, o.reviewed_on, o.earlier_plans_elsewhere, %3$s as person_id
                        from periods q join %1$s o on daterange(o.started_on, o.ended_on) @> q.as_at
                        %2$s
                        where o.withdrawn_on is null
                        order by q.period, person_id, o.started_on desc, o.id""".formatted(
                                facts.of("protection_plan"),
                                PersonSql.join(facts, "same", "o.child_id"),
                                PersonSql.person("same", "o.child_id")))
                .met(switches.limits(
                                facts.knownOn() == null ? null : facts.knownOn().day())
                        .from(rule)
                        .map(from -> drift.holds(rule, from, "true"))
                        .orElse("false"))
                .group("category", drift.category())
                .group(
                        "area",
                        "coalesce(%s, s.area)".formatted(facts.heldOn("child", "area", "s.child_id", "p.as_at")));
    }
}
