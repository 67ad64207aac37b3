package safeguarding.reviewing.performance.store.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import safeguarding.platform.measure.CaseQuery;
import safeguarding.platform.measure.Definition;
import safeguarding.platform.measure.Facts;
import safeguarding.platform.measure.Indicator;
import safeguarding.platform.measure.calendar.CountedWorkingDays;
import safeguarding.reviewing.performance.store.Children;
import safeguarding.reviewing.performance.store.care.InCare;

/** Children looked after at a date of whom every review of the year was in time. */
@ApplicationScoped
class ChildrenReviewedInTime implements Indicator {

    private static final String NEW = "under-20-working-days";

    /** Twenty working days are over within so many days, whatever bank holidays there are. */
    private static final String NEW_SQL = """
            when s.started_on > p.as_at - 45
             and (select held.nth - started.nth from %1$s held, %1$s started
                  where held.day = p.as_at and started.day = s.started_on) < 20 then '%2$s'""".formatted(CountedWorkingDays.NAME, NEW);

    private static final String LATE = """
            exists (select from %s j where j.child_id = s.child_id and least(j.opened_on, j.due_on) between p.from_on and p.as_at
                    and not %s and not %s)""";

    private final CountedWorkingDays workingDays;

    ChildrenReviewedInTime(CountedWorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    @Override
    public Definition definition() {
        return Definition.share(
                        "children-reviewed-in-time",
                        "Children looked after with every review in time",
                        "Children looked after at the end of the day, continuously for at least 20 working days, not in a"
                                + " series of short breaks only: the share of whom every review since the beginning of the"
                                + " period was in time, as in the share of reviews in time. A child without a review in"
                                + " it is in time.",
                        "C1",
                        "LG Inform, looked-after cases reviewed within the required timescales")
                .brokenDownBy(Children.AGE, Children.AREA)
                .leavingOut(InCare.SHORT_BREAKS, InCare.SHORT_BREAKS_TITLE)
                .leavingOut(NEW, "Looked after for fewer than 20 working days.");
    }

    @Override
    public CaseQuery cases(Facts facts) {
        return Children.brokenDown(
                        InCare.on(facts).with(CountedWorkingDays.NAME, workingDays.query()), facts, "s", "p.as_at")
                .excluded("case " + InCare.shortBreaks() + " " + NEW_SQL + " end")
                .met("not "
                        + LATE.formatted(
                                facts.of("judged_review"), ReviewSql.inTime(facts), ReviewSql.stillOpen(facts)));
    }
}
