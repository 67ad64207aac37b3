package safeguarding.reviewing.performance.store.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import safeguarding.platform.measure.CaseQuery;
import safeguarding.platform.measure.Definition;
import safeguarding.platform.measure.Facts;
import safeguarding.platform.measure.Indicator;
import safeguarding.reviewing.performance.store.Children;
import safeguarding.reviewing.performance.store.care.InCare;

/** C5: how many reviews a child took part in. */
@ApplicationScoped
class Participation implements Indicator {

    static final String UNDER_FOUR = "under-four";

    @Override
    public Definition definition() {
        return Definition.share(
                        "participation-in-reviews",
                        "Reviews in which the child took part",
                        "Reviews that opened in the period, each once: the share in which the child came and spoke, was"
                                + " spoken for or gave views without speech, or did not come and asked somebody to speak or"
                                + " sent views (PN1, PN2, PN3, PN5, PN6). Where nothing is told the child did not take"
                                + " part.",
                        "C5",
                        "SSDA903 return, participation codes")
                .brokenDownBy(ReviewSql.HOW, Children.AGE, Children.AREA)
                .leavingOut(
                        UNDER_FOUR, "The child was under four (PN0, or by the date of birth where no code is told).")
                .leavingOut(InCare.SHORT_BREAKS, InCare.SHORT_BREAKS_TITLE);
    }

    @Override
    public CaseQuery cases(Facts facts) {
        return Children.brokenDown(CaseQuery.happening(ReviewSql.held(facts), "r.opened_on"), facts, "r", "r.opened_on")
                .excluded(leftOut(facts))
                .met(ReviewSql.tookPart())
                .group("how", "r.now ->> 'code'");
    }

    private static String leftOut(Facts facts) {
        return "case when r.legal_status in ('V3', 'V4') then '%s'".formatted(InCare.SHORT_BREAKS)
                + " when r.now ->> 'code' = 'PN0' or (r.now ->> 'code' is null and not %s) then '%s' end"
                        .formatted(Children.isFour(facts, "r.child_id", "r.opened_on"), UNDER_FOUR);
    }
}
