package safeguarding.conference.performance.store.plans;

import jakarta.enterprise.context.ApplicationScoped;
import safeguarding.conference.performance.PlanLength;
import safeguarding.conference.performance.store.Children;
import safeguarding.platform.measure.CaseQuery;
import safeguarding.platform.measure.Definition;
import safeguarding.platform.measure.Facts;
import safeguarding.platform.measure.Indicator;

/** B4.6, the open ones: children whose plan has run for a year and a half. */
@ApplicationScoped
class LongPlans implements Indicator {

    @Override
    public Definition definition() {
        return Definition.share(
                        "long-plans",
                        "Children on plans of 18 months and over",
                        "Children on a plan on the day asked for: the share whose plan has run for 18 calendar months or"
                                + " more. The breakdown by length tells those of 24 months and over apart.",
                        "B4.6",
                        "Key indicators of the children in need census; the unit's report of November 2013")
                .brokenDownBy(PlanQuery.LENGTH, PlanQuery.CATEGORY, Children.AREA);
    }

    @Override
    public CaseQuery cases(Facts facts) {
        return PlanQuery.open(facts)
                .met(PlanQuery.atLeast(PlanLength.FROM_18_MONTHS, "p.as_at"))
                .group("length", PlanQuery.length("p.as_at"))
                .group("category", PlanQuery.category(facts, "p.as_at"))
                .group("area", PlanQuery.area(facts, "p.as_at"));
    }
}
