package safeguarding.licensing.law.walk;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Ages by counting. */
final class Years {

    private Years() {}

    /** How many birthdays a child has had by a day. */
    static int old(LocalDate bornOn, LocalDate day) {
        var had = (bornOn.getMonthValue() * 100 + bornOn.getDayOfMonth())
                <= (day.getMonthValue() * 100 + day.getDayOfMonth());
        return day.getYear() - bornOn.getYear() - (had ? 0 : 1);
    }

    /** The last day on which the law holds a child to school. */
    static LocalDate leaves(LocalDate bornOn) {
        var day = LocalDate.of(bornOn.getYear() + (bornOn.getMonthValue() > 8 ? 17 : 16), 6, 30);
        while (day.getDayOfWeek() != DayOfWeek.FRIDAY) {
            day = day.minusDays(1);
        }
        return day;
    }
}
