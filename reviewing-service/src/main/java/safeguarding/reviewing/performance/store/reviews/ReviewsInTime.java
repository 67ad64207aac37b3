package safeguarding.reviewing.performance.store.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import safeguarding.platform.measure.Breakdown;
import safeguarding.platform.measure.CaseQuery;
import safeguarding.platform.measure.Definition;
import safeguarding.platform.measure.Facts;
import safeguarding.platform.measure.Indicator;
import safeguarding.reviewing.performance.store.Children;

/** C1: every review, as the clock judges it. */
@ApplicationScoped
class ReviewsInTime implements Indicator {

    private static final String STILL_OPEN = "still-open";

    @Override
    public Definition definition() {
        return Definition.share(
                        "reviews-in-time",
                        "Looked-after reviews in time",
                        "Every review, once: on the day on which it opened where that was in time, otherwise on its last day."
                                + " In time is what opened by its last day and, where it was not finished at once, was"
                                + " finished within 20 working days of its one adjournment. What was missed when the"
                                + " child left care stays missed.",
                        "C1.1",
                        "SI 2010/959 reg 33; IRO Handbook 2010")
                .brokenDownBy(
                        Breakdown.of(
                                "number",
                                "Which review",
                                new Breakdown.Group("first", "First review of a period of care"),
                                new Breakdown.Group("second", "Second review"),
                                new Breakdown.Group("later", "Later review")),
                        Breakdown.open("rule", "Rule that set the last day"),
                        Children.AGE,
                        Children.AREA)
                .leavingOut(STILL_OPEN, "The last day has not ended, and the review has not opened.");
    }

    @Override
    public CaseQuery cases(Facts facts) {
        var day = "least(j.opened_on, j.due_on)";
        return Children.brokenDown(CaseQuery.happening(facts.of("judged_review") + " j", day), facts, "j", day)
                .excluded("case when " + ReviewSql.stillOpen(facts) + " then '" + STILL_OPEN + "' end")
                .met(ReviewSql.inTime(facts))
                .group("number", "case j.number when 1 then 'first' when 2 then 'second' else 'later' end")
                .group("rule", "j.rule_id");
    }
}
