package safeguarding.reviewing.performance.store.care;

import jakarta.enterprise.context.ApplicationScoped;
import safeguarding.platform.measure.Breakdown;
import safeguarding.platform.measure.CaseQuery;
import safeguarding.platform.measure.Definition;
import safeguarding.platform.measure.Facts;
import safeguarding.platform.measure.Indicator;
import safeguarding.reviewing.performance.store.Children;

/** Children looked after at a date. */
@ApplicationScoped
class LookedAfterChildren implements Indicator {

    @Override
    public Definition definition() {
        return Definition.number(
                        "looked-after-children",
                        "Children looked after",
                        "Children who were looked after at the end of the day, each once. Who left on the day is not; a series"
                                + " of short breaks (V3, V4) is counted apart, as in the national figures.",
                        "E",
                        "SSDA903 return, children looked after on 31 March",
                        "children")
                .brokenDownBy(
                        Children.AGE,
                        Children.AREA,
                        Breakdown.open("legal-status", "Legal status, by the codes of the return"),
                        Breakdown.open("placement", "Placement, by the codes of the return"),
                        Breakdown.open("need", "Category of need, by the codes of the return"))
                .leavingOut(InCare.SHORT_BREAKS, InCare.SHORT_BREAKS_TITLE);
    }

    @Override
    public CaseQuery cases(Facts facts) {
        return Children.brokenDown(InCare.on(facts), facts, "s", "p.as_at")
                .excluded("case " + InCare.shortBreaks() + " end")
                .group("legal-status", "s.legal_status")
                .group("placement", "s.placement")
                .group("need", "s.need");
    }
}
