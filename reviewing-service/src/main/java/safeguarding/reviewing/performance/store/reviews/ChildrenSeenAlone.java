package safeguarding.reviewing.performance.store.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import safeguarding.platform.measure.CaseQuery;
import safeguarding.platform.measure.Definition;
import safeguarding.platform.measure.Facts;
import safeguarding.platform.measure.Indicator;
import safeguarding.reviewing.performance.store.Children;

/** C2.4: reviews before which the IRO saw the child alone. */
@ApplicationScoped
class ChildrenSeenAlone implements Indicator {

    private static final String REFUSED = "child-refused";
    private static final String TOO_YOUNG = "too-young";

    @Override
    public Definition definition() {
        return Definition.share(
                        "children-seen-alone",
                        "Reviews before which the IRO saw the child alone",
                        "Reviews that opened in the period, each once: the share before which the IRO saw the child alone."
                                + " Where nothing is told it was not done.",
                        "C2.4",
                        "SI 2010/959 reg 36")
                .brokenDownBy(Children.AGE, Children.AREA)
                .leavingOut(REFUSED, "The child did not want to.")
                .leavingOut(TOO_YOUNG, "The child was too young.");
    }

    @Override
    public CaseQuery cases(Facts facts) {
        return Children.brokenDown(CaseQuery.happening(ReviewSql.held(facts), "r.opened_on"), facts, "r", "r.opened_on")
                .excluded(
                        "case r.now -> 'seenAlone' ->> 'notBecause' when 'CHILD_REFUSED' then '%s' when 'TOO_YOUNG' then '%s' end"
                                .formatted(REFUSED, TOO_YOUNG))
                .met("r.now -> 'seenAlone' ->> 'on' is not null");
    }
}
