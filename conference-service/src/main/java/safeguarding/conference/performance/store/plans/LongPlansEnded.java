package safeguarding.conference.performance.store.plans;

import jakarta.enterprise.context.ApplicationScoped;
import safeguarding.conference.performance.PlanLength;
import safeguarding.conference.performance.store.Children;
import safeguarding.platform.measure.CaseQuery;
import safeguarding.platform.measure.Definition;
import safeguarding.platform.measure.Facts;
import safeguarding.platform.measure.Indicator;

/** B4.6, the ended ones: plans that had run for two years. */
@ApplicationScoped
class LongPlansEnded implements Indicator {

    @Override
    public Definition definition() {
        return Definition.share(
                        "long-plans-ended",
                        "Plans ended after two years and over",
                        "Plans that ended in the period: the share that had run for 24 calendar months or more.",
                        "B4.6",
                        "Key indicators of the children in need census")
                .brokenDownBy(PlanQuery.CATEGORY, Children.AREA);
    }

    @Override
    public CaseQuery cases(Facts facts) {
        return PlanQuery.ended(facts)
                .met(PlanQuery.atLeast(PlanLength.FROM_24_MONTHS, "s.ended_on"))
                .group("category", PlanQuery.category(facts, "s.ended_on"))
                .group("area", PlanQuery.area(facts, "s.ended_on"));
    }
}
