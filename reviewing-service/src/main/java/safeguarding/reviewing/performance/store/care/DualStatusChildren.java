package safeguarding.reviewing.performance.store.care;

import jakarta.enterprise.context.ApplicationScoped;
import safeguarding.platform.measure.CaseQuery;
import safeguarding.platform.measure.Definition;
import safeguarding.platform.measure.Facts;
import safeguarding.platform.measure.Indicator;
import safeguarding.reviewing.performance.store.Children;

/** B3.7: looked-after children who have a protection plan as well. */
@ApplicationScoped
class DualStatusChildren implements Indicator {

    @Override
    public Definition definition() {
        return Definition.number(
                        "dual-status-children",
                        "Looked-after children with a protection plan",
                        "Children who were looked after and had a child protection plan at the end of the day.",
                        "B3.7",
                        "Working Together to Safeguard Children; a plan should normally end when a child is looked after",
                        "children")
                .brokenDownBy(Children.AGE, Children.AREA);
    }

    @Override
    public CaseQuery cases(Facts facts) {
        var status = "%s s on daterange(s.began_on, s.ended_on) @> p.as_at and s.withdrawn_on is null"
                .formatted(facts.of("dual_status"));
        return Children.brokenDown(CaseQuery.standing(status), facts, "s", "p.as_at");
    }
}
