package safeguarding.reviewing.reviews;

import java.time.LocalDate;

/**
 * C1.9: while SI 2020/445 was in force, the six months of a later review that ended in its time were no limit. Such a review
 * is due by the last day of that time; what was overdue before stays so. First and second reviews kept their limits.
 */
final class PandemicRules {

    static final LocalDate FROM = LocalDate.of(2020, 4, 24);
    static final LocalDate TO = LocalDate.of(2020, 9, 25);

    private PandemicRules() {}

    static ReviewDue applied(ReviewDue due, ReviewLimits limits) {
        var day = due.limit().dueOn();
        if (due.timescale() != ReviewTimescale.LATER || day.isBefore(FROM) || day.isAfter(TO)) {
            return due;
        }
        var limit = limits.of(ReviewTimescale.PANDEMIC.rule().id(), TO);
        return new ReviewDue(due.number(), ReviewTimescale.PANDEMIC, limit, day, due.opensOn(), null);
    }
}
