package safeguarding.reviewing.visits;

import java.time.LocalDate;
import safeguarding.platform.deadline.rule.DueDate;

/**
 * A visit that has to be made, and why.
 *
 * @param timescale the rule that says so
 * @param limit what the rule gives: day 0, last day, sentence
 */
public record VisitDue(VisitTimescale timescale, DueDate limit) {

    /** Last civil date that is in time. */
    public LocalDate dueOn() {
        return limit.dueOn();
    }

    /** Whether a visit on a day, or none by its end, is late. */
    public boolean isLateOn(LocalDate day) {
        return day.isAfter(dueOn());
    }

    /** Whichever has to be kept sooner. */
    VisitDue orSooner(VisitDue other) {
        return other.dueOn().isBefore(dueOn()) ? other : this;
    }
}
