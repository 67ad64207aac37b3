package safeguarding.reviewing.performance.store.officers;

import jakarta.enterprise.context.ApplicationScoped;
import safeguarding.platform.measure.CaseQuery;
import safeguarding.platform.measure.Definition;
import safeguarding.platform.measure.Facts;
import safeguarding.platform.measure.Indicator;

/** C2.11: children of a full-time reviewing officer. */
@ApplicationScoped
class Caseloads implements Indicator {

    @Override
    public Definition definition() {
        return Definition.median(
                "iro-caseload",
                "Children of a full-time reviewing officer",
                "Reviewing officers who work for the unit on the day: the median of the children whose named IRO they are,"
                        + " for each as if it worked full time, rounded.",
                "C2.11",
                "IRO Handbook 2010, 50 to 70 children",
                "children");
    }

    @Override
    public CaseQuery cases(Facts facts) {
        return OfficerQuery.on(facts).counting("cast(round(o.children * 100.0 / o.full_time_percent) as integer)");
    }
}
