package safeguarding.platform.deadline.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a rule gives for a start.
 *
 * @param timescale the rule that was in force on the start date
 * @param startsOn day 0
 * @param dueOn last civil date that is in time
 * @param dueSoonOn civil date from which it counts as due soon; never before the start when the date lies after it
 * @param calendarVersion bank holiday table used; null for rules that count no working days
 * @param sentence the explanation in one sentence
 */
public record DueDate(
        Timescale timescale,
        LocalDate startsOn,
        LocalDate dueOn,
        LocalDate dueSoonOn,
        @Nullable String calendarVersion,
        String sentence) {}
