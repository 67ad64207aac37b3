package safeguarding.licensing.schoolcalendars;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import safeguarding.licensing.law.schoolcalendar.SchoolHours;
import safeguarding.licensing.law.time.Days;
import safeguarding.platform.problem.ProblemException;

/**
 * The dates of one school year.
 *
 * @param terms the terms in order, each half by itself where a holiday divides it; none overlaps another
 * @param closures days in term on which pupils stay at home
 * @param hours school hours of each day of the week that has school
 */
public record SchoolYearDates(List<Days> terms, List<LocalDate> closures, Map<DayOfWeek, SchoolHours> hours) {

    /** Refuses terms that overlap, no hours at all, and school on a Sunday ({@code invalid-request}). */
    public SchoolYearDates {
        terms = terms.stream().sorted().toList();
        closures = closures.stream().distinct().sorted().toList();
        hours = Map.copyOf(hours);
        for (int i = 1; i < terms.size(); i++) {
            if (!terms.get(i).first().isAfter(terms.get(i - 1).last())) {
                throw ProblemException.invalid("dates.terms", "The terms overlap.");
            }
        }
        if (hours.isEmpty() || hours.containsKey(DayOfWeek.SUNDAY)) {
            throw ProblemException.invalid("dates.hours", "There is school on one day at least, and on no Sunday.");
        }
    }

    /** The days of the school year that begins in a year: 1 September to 31 August. */
    public static Days daysOf(int year) {
        return new Days(LocalDate.of(year, Month.SEPTEMBER, 1), LocalDate.of(year + 1, Month.AUGUST, 31));
    }

    /** The year in which the school year of a day begins. */
    public static int yearOf(LocalDate day) {
        return day.getMonthValue() >= Month.SEPTEMBER.getValue() ? day.getYear() : day.getYear() - 1;
    }

    /** Refuses terms and closures outside the school year ({@code invalid-request}). */
    void refuseOutside(int year) {
        var days = daysOf(year);
        if (!terms.stream().allMatch(term -> days.include(term.first()) && days.include(term.last()))) {
            throw ProblemException.invalid(
                    "dates.terms", "A term lies outside the school year, 1 September to 31 August.");
        }
        if (!closures.stream().allMatch(days::include)) {
            throw ProblemException.invalid("dates.closures", "A day lies outside the school year.");
        }
    }
}
