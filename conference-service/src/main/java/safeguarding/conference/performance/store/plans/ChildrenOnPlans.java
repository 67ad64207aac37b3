package safeguarding.conference.performance.store.plans;

import jakarta.enterprise.context.ApplicationScoped;
import safeguarding.conference.performance.store.Children;
import safeguarding.platform.measure.CaseQuery;
import safeguarding.platform.measure.Definition;
import safeguarding.platform.measure.Facts;
import safeguarding.platform.measure.Indicator;

/** Children subject to a plan on a day. */
@ApplicationScoped
class ChildrenOnPlans implements Indicator {

    @Override
    public Definition definition() {
        return Definition.number(
                        "children-on-plans",
                        "Children on child protection plans",
                        "Children whose plan had started by the day asked for and had not ended on it. Category, area,"
                                + " age and length are those of that day.",
                        "B3.6",
                        "Children in need census, item 2885; Working Together to Safeguard Children",
                        "children")
                .brokenDownBy(PlanQuery.CATEGORY, Children.AGE, Children.AREA, PlanQuery.LENGTH);
    }

    @Override
    public CaseQuery cases(Facts facts) {
        return PlanQuery.open(facts)
                .group("category", PlanQuery.category(facts, "p.as_at"))
                .group("age", PlanQuery.age(facts, "p.as_at"))
                .group("area", PlanQuery.area(facts, "p.as_at"))
                .group("length", PlanQuery.length("p.as_at"));
    }
}
