package safeguarding.conference.performance.store.plans;

import jakarta.enterprise.context.ApplicationScoped;
import safeguarding.conference.performance.PlanLength;
import safeguarding.conference.performance.store.Children;
import safeguarding.platform.measure.CaseQuery;
import safeguarding.platform.measure.Definition;
import safeguarding.platform.measure.Facts;
import safeguarding.platform.measure.Indicator;

/** B4.6, neglect first: the cohort of the audit of November 2013, and how much of it is neglect. */
@ApplicationScoped
class LongPlansForNeglect implements Indicator {

    @Override
    public Definition definition() {
        return Definition.share(
                        "long-plans-for-neglect",
                        "Plans of 18 months and over that are for neglect",
                        "Children whose plan has run for 18 calendar months or more on the day asked for: the share whose"
                                + " plan is in the category of neglect on that day.",
                        "B4.6",
                        "The unit's report of November 2013, audit of plans of 18 months and over")
                .brokenDownBy(Children.AREA, Children.AGE);
    }

    @Override
    public CaseQuery cases(Facts facts) {
        return PlanQuery.open(facts)
                .where(PlanQuery.atLeast(PlanLength.FROM_18_MONTHS, "p.as_at"))
                .met(PlanQuery.category(facts, "p.as_at") + " = 'neglect'")
                .group("area", PlanQuery.area(facts, "p.as_at"))
                .group("age", PlanQuery.age(facts, "p.as_at"));
    }
}
