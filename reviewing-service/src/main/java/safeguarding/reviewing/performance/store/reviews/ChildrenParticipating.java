package safeguarding.reviewing.performance.store.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import safeguarding.platform.measure.CaseQuery;
import safeguarding.platform.measure.Definition;
import safeguarding.platform.measure.Facts;
import safeguarding.platform.measure.Indicator;
import safeguarding.reviewing.performance.store.Children;
import safeguarding.reviewing.performance.store.care.InCare;

/** C5: children looked after at a date who took part in each of their reviews. */
@ApplicationScoped
class ChildrenParticipating implements Indicator {

    private static final String NO_REVIEW = "no-review";

    /** Whether the child took part in every review since the period began; null when there was none. */
    private static final String IN_EACH = """
            (select bool_and(coalesce(%s, false)) from %s
             where r.child_id = s.child_id and r.opened_on between p.from_on and p.as_at
               and r.now ->> 'code' is distinct from 'PN0')""";

    @Override
    public Definition definition() {
        return Definition.share(
                        "children-participating",
                        "Children aged four and over who took part in each of their reviews",
                        "Children looked after at the end of the day who were four or older on it, with a review since the"
                                + " beginning of the period: the share who took part in each of these, as in the share of"
                                + " reviews. A review in which the child was still under four (PN0) does not count.",
                        "C5",
                        "SSDA903 return, participation codes")
                .brokenDownBy(Children.AGE, Children.AREA)
                .leavingOut(InCare.SHORT_BREAKS, InCare.SHORT_BREAKS_TITLE)
                .leavingOut(Participation.UNDER_FOUR, "The child was under four, or the date of birth is not known.")
                .leavingOut(NO_REVIEW, "No review opened.");
    }

    @Override
    public CaseQuery cases(Facts facts) {
        var inEach = IN_EACH.formatted(ReviewSql.tookPart(), ReviewSql.held(facts));
        return Children.brokenDown(InCare.on(facts), facts, "s", "p.as_at")
                .excluded("case %s when not coalesce(%s, false) then '%s' when %s is null then '%s' end"
                        .formatted(
                                InCare.shortBreaks(),
                                Children.isFour(facts, "s.child_id", "p.as_at"),
                                Participation.UNDER_FOUR,
                                inEach,
                                NO_REVIEW))
                .met(inEach);
    }
}
