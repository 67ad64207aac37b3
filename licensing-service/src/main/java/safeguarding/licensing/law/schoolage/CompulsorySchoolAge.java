package safeguarding.licensing.law.schoolage;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * The time in which a child is of compulsory school age, and ages on a civil day. It ends with the last Friday of June
 * of the school year (1 September to 31 August) in which the child becomes 16 (G1.1).
 */
public final class CompulsorySchoolAge {

    private static final int AGE_OF_SCHOOL = 5;
    private static final int AGE_OF_LEAVING = 16;

    /** The days that s8 of the Education Act 1996 has prescribed for the beginning. */
    private static final List<MonthDay> PRESCRIBED =
            List.of(MonthDay.of(3, 31), MonthDay.of(8, 31), MonthDay.of(12, 31));

    private CompulsorySchoolAge() {}

    /** The last day on which a child born on that day is of compulsory school age; the day itself still counts. */
    public static LocalDate lastDay(LocalDate bornOn) {
        var turns16 = birthday(bornOn, AGE_OF_LEAVING);
        var year = turns16.getMonthValue() >= Month.SEPTEMBER.getValue() ? turns16.getYear() + 1 : turns16.getYear();
        return LocalDate.of(year, Month.JUNE, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.FRIDAY));
    }

    /** The first day of compulsory school age: the prescribed day on which the child is five, or the next after it. */
    public static LocalDate firstDay(LocalDate bornOn) {
        var turns5 = birthday(bornOn, AGE_OF_SCHOOL);
        return PRESCRIBED.stream()
                .map(day -> day.atYear(turns5.getYear()))
                .filter(day -> !day.isBefore(turns5))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Whole years on a day. Who is born on 29 February becomes older on 1 March of other years. Days before birth have
     * age 0.
     */
    public static int ageOn(LocalDate day, LocalDate bornOn) {
        return Math.max(0, (int) ChronoUnit.YEARS.between(bornOn, day));
    }

    /** The first day on which a child has that age. */
    public static LocalDate birthday(LocalDate bornOn, int age) {
        var day = bornOn.plusYears(age);
        return day.getDayOfMonth() == bornOn.getDayOfMonth() ? day : day.plusDays(1);
    }
}
