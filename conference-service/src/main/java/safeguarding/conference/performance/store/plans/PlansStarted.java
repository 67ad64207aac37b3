package safeguarding.conference.performance.store.plans;

import jakarta.enterprise.context.ApplicationScoped;
import safeguarding.conference.performance.store.Children;
import safeguarding.platform.measure.CaseQuery;
import safeguarding.platform.measure.Definition;
import safeguarding.platform.measure.Facts;
import safeguarding.platform.measure.Indicator;

/** Plans that started in a period. */
@ApplicationScoped
class PlansStarted implements Indicator {

    @Override
    public Definition definition() {
        return Definition.number(
                        "plans-started",
                        "Plans started",
                        "Plans that started in the period, on the day of the conference that made them. Category, area"
                                + " and age are those of the start.",
                        "B3.6",
                        "Children in need census, item 2885",
                        "plans")
                .brokenDownBy(PlanQuery.CATEGORY, Children.AGE, Children.AREA);
    }

    @Override
    public CaseQuery cases(Facts facts) {
        return PlanQuery.started(facts)
                .group("category", "lower(s.initial_category)")
                .group("age", PlanQuery.age(facts, "s.started_on"))
                .group("area", PlanQuery.area(facts, "s.started_on"));
    }
}
