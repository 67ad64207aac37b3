package safeguarding.audit.population;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A4: calendar months, the same day number, clamped to the end of the month; the day itself completes the month. */
public final class WholeMonths {

    private WholeMonths() {}

    /** Whole months from a day to another, 0 when that is not after it. */
    public static int between(LocalDate start, LocalDate day) {
        var months = (int) Math.max(0, ChronoUnit.MONTHS.between(start, day));
        return start.plusMonths(months + 1L).isAfter(day) ? months : months + 1;
    }
}
