package safeguarding.reviewing.reviews;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.deadline.rule.DueDate;

/**
 * A review that has to be held, and why.
 *
 * @param number 1 for the first of the period of care
 * @param timescale the rule that made the window
 * @param limit what the rule gives: day 0, last day, bank holiday table, sentence
 * @param ordinaryOn the day that the ordinary rule gives where another rule moved it (C1.9); otherwise the day of the limit
 * @param opensOn first day of the window in which it may be held
 * @param excusedUntil the day until which an exemption excuses it; null without
 */
public record ReviewDue(
        int number,
        ReviewTimescale timescale,
        DueDate limit,
        LocalDate ordinaryOn,
        LocalDate opensOn,
        @Nullable LocalDate excusedUntil) {

    static ReviewDue of(int number, ReviewTimescale timescale, DueDate limit, LocalDate opensOn) {
        return new ReviewDue(number, timescale, limit, limit.dueOn(), opensOn, null);
    }

    /** The last day that is in time: that of the rule, or that of an exemption; never before the window opens. */
    public LocalDate dueOn() {
        var day = excusedUntil == null ? limit.dueOn() : excusedUntil;
        return day.isBefore(opensOn) ? opensOn : day;
    }

    /** Why, in one sentence that a person can check with a paper calendar. */
    public String sentence() {
        return excusedUntil == null
                ? limit.sentence()
                : "%s; excused until %s by an exemption".formatted(limit.sentence(), excusedUntil);
    }

    /** Whether a review opened on a day, or none by its end, is late. */
    public boolean isLateOn(LocalDate day) {
        return day.isAfter(dueOn());
    }

    ReviewDue excusedUntil(LocalDate day) {
        return new ReviewDue(number, timescale, limit, ordinaryOn, opensOn, day);
    }
}
