package safeguarding.conference.performance.store.plans;

import jakarta.enterprise.context.ApplicationScoped;
import safeguarding.conference.neighbours.PersonSql;
import safeguarding.conference.performance.store.Children;
import safeguarding.platform.measure.CaseQuery;
import safeguarding.platform.measure.Definition;
import safeguarding.platform.measure.Facts;
import safeguarding.platform.measure.Indicator;

/** B4.4: plans for children who had one before. */
@ApplicationScoped
class SecondPlans implements Indicator {

    @Override
    public Definition definition() {
        return Definition.share(
                        "second-plans",
                        "Second or later plans",
                        "Plans that started in the period: the share for children who had at least one plan before, at"
                                + " any time, here or with another council. A plan that was withdrawn is none.",
                        "B4.4",
                        "National Indicator 65; children in need census, number of earlier plans")
                .brokenDownBy(PlanQuery.CATEGORY, Children.AGE, Children.AREA);
    }

    @Override
    public CaseQuery cases(Facts facts) {
        return PlanQuery.started(facts)
                .with("same_person", PersonSql.others(facts))
                .met("""
                        s.earlier_plans_elsewhere > 0 or exists (select 1 from %1$s before
                            where before.child_id = s.child_id and before.id <> s.id
                              and before.withdrawn_on is null and before.started_on < s.started_on)
                        or exists (select 1 from same_person same join %1$s before on before.child_id = same.other_id
                            where same.child_id = s.child_id and before.withdrawn_on is null
                              and before.started_on < s.started_on)""".formatted(facts.of("protection_plan")))
                .group("category", "lower(s.initial_category)")
                .group("age", PlanQuery.age(facts, "s.started_on"))
                .group("area", PlanQuery.area(facts, "s.started_on"));
    }
}
