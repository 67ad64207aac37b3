package safeguarding.platform.local.council;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The working days of England and Wales in the years of the invented county (A1); the day counted from is day 0 (A2). */
final class WorkingDays {

    private static final Set<LocalDate> HOLIDAYS = Stream.of(
                    "2009-01-01 2009-04-10 2009-04-13 2009-05-04 2009-05-25 2009-08-31 2009-12-25 2009-12-28",
                    "2010-01-01 2010-04-02 2010-04-05 2010-05-03 2010-05-31 2010-08-30 2010-12-27 2010-12-28",
                    "2011-01-03 2011-04-22 2011-04-25 2011-04-29 2011-05-02 2011-05-30 2011-08-29 2011-12-26 2011-12-27",
                    "2012-01-02 2012-04-06 2012-04-09 2012-05-07 2012-06-04 2012-06-05 2012-08-27 2012-12-25 2012-12-26",
                    "2013-01-01 2013-03-29 2013-04-01 2013-05-06 2013-05-27 2013-08-26 2013-12-25 2013-12-26",
                    "2014-01-01 2014-04-18 2014-04-21 2014-05-05 2014-05-26 2014-08-25 2014-12-25 2014-12-26")
            .flatMap(year -> Stream.of(year.split(" ")))
            .map(LocalDate::parse)
            .collect(Collectors.toUnmodifiableSet());

    private WorkingDays() {}

    static boolean include(LocalDate day) {
        return day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue() && !HOLIDAYS.contains(day);
    }

    /** The day itself or the last working day before it. */
    static LocalDate atOrBefore(LocalDate day) {
        var found = day;
        while (!include(found)) {
            found = found.minusDays(1);
        }
        return found;
    }

    /** The working day from which a day is the so many-eth. */
    static LocalDate before(LocalDate day, int count) {
        return step(day, count, -1);
    }

    /** The so many-eth working day after a day. */
    static LocalDate after(LocalDate day, int count) {
        return step(day, count, 1);
    }

    private static LocalDate step(LocalDate day, int count, int direction) {
        var found = day;
        for (int left = count; left > 0; ) {
            found = found.plusDays(direction);
            if (include(found)) {
                left--;
            }
        }
        return found;
    }
}
