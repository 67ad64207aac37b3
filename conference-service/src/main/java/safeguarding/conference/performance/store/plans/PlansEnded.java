package safeguarding.conference.performance.store.plans;

import jakarta.enterprise.context.ApplicationScoped;
import safeguarding.conference.performance.store.Children;
import safeguarding.platform.measure.CaseQuery;
import safeguarding.platform.measure.Definition;
import safeguarding.platform.measure.Facts;
import safeguarding.platform.measure.Indicator;

/** Plans that ended in a period. */
@ApplicationScoped
class PlansEnded implements Indicator {

    @Override
    public Definition definition() {
        return Definition.number(
                        "plans-ended",
                        "Plans ended",
                        "Plans that ended in the period. Category, area and length are those of the end.",
                        "B3.5",
                        "Working Together to Safeguard Children, ending a plan",
                        "plans")
                .brokenDownBy(PlanQuery.REASON, PlanQuery.CATEGORY, Children.AREA, PlanQuery.LENGTH);
    }

    @Override
    public CaseQuery cases(Facts facts) {
        return PlanQuery.ended(facts)
                .group("reason", "lower(replace(s.ending_reason, '_', '-'))")
                .group("category", PlanQuery.category(facts, "s.ended_on"))
                .group("area", PlanQuery.area(facts, "s.ended_on"))
                .group("length", PlanQuery.length("s.ended_on"));
    }
}
