package safeguarding.reviewing.children;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * The dates of birth under which a child may stand here: the one asked for, the same with day and month exchanged, and
 * the 15th of the month, which stands for an unknown day (D4).
 */
public final class LikelyDates {

    private static final int UNKNOWN_DAY = 15;
    private static final int MONTHS = 12;

    private LikelyDates() {}

    /** The dates, the one asked for first. */
    public static List<LocalDate> of(LocalDate asked) {
        var dates = new LinkedHashSet<LocalDate>();
        dates.add(asked);
        if (asked.getDayOfMonth() <= MONTHS) {
            dates.add(LocalDate.of(asked.getYear(), asked.getDayOfMonth(), asked.getMonthValue()));
        }
        dates.add(asked.withDayOfMonth(UNKNOWN_DAY));
        return List.copyOf(dates);
    }
}
