package safeguarding.conference.performance.store.plans;

import jakarta.enterprise.context.ApplicationScoped;
import safeguarding.conference.performance.PlanLength;
import safeguarding.conference.performance.store.Children;
import safeguarding.platform.measure.CaseQuery;
import safeguarding.platform.measure.Definition;
import safeguarding.platform.measure.Facts;
import safeguarding.platform.measure.Indicator;

/** B4.6: children whose plan has run for two years. */
@ApplicationScoped
class PlansOfTwoYears implements Indicator {

    @Override
    public Definition definition() {
        return Definition.share(
                        "plans-of-two-years",
                        "Children on plans of two years and over",
                        "Children on a plan on the day asked for: the share whose plan has run for 24 calendar months or"
                                + " more.",
                        "B4.6",
                        "Key indicators of the children in need census")
                .brokenDownBy(PlanQuery.CATEGORY, Children.AREA);
    }

    @Override
    public CaseQuery cases(Facts facts) {
        return PlanQuery.open(facts)
                .met(PlanQuery.atLeast(PlanLength.FROM_24_MONTHS, "p.as_at"))
                .group("category", PlanQuery.category(facts, "p.as_at"))
                .group("area", PlanQuery.area(facts, "p.as_at"));
    }
}
