package safeguarding.platform.deadline.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemException.Rule;

/**
 * Counts working days: Monday to Friday without bank holidays (A1). The starting day is day 0 whatever day it is, the
 * next working day counts 1 (A2, A3). Days outside the years of the table are refused, in both directions, rather than
 * guessed.
 */
public record WorkingDays(BankHolidays holidays) {

    /**
     * The day that is a number of working days after a day.
     *
     * @throws ProblemException {@code rule-broken} when the count leaves the years of the table
     */
    public LocalDate plus(LocalDate start, int workingDays) {
        return count(start, workingDays, 1);
    }

    /** The day that is a number of working days before a day; refuses as {@link #plus} does. */
    public LocalDate minus(LocalDate start, int workingDays) {
        return count(start, workingDays, -1);
    }

    /** How many working days lie after a day up to and including another; 0 when there is none. */
    public int between(LocalDate start, LocalDate end) {
        int count = 0;
        for (var day = start.plusDays(1); !day.isAfter(end); day = day.plusDays(1)) {
            count += isWorkingDay(day) ? 1 : 0;
        }
        return count;
    }

    /** Whether a day is a working day; refuses a day outside the years of the table. */
    public boolean isWorkingDay(LocalDate day) {
        if (!holidays.knows(day)) {
            throw ProblemException.byRule(
                    new Rule("A1", "Bank holidays in England and Wales, table " + holidays.version()),
                    "Working days can be counted from %s to %s only: bank holidays of other years are not loaded."
                            .formatted(holidays.from(), holidays.to()));
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.days().contains(day);
    }

    private LocalDate count(LocalDate start, int workingDays, int step) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("A number of working days is not negative: " + workingDays);
        }
        isWorkingDay(start);
        var day = start;
        for (int counted = 0; counted < workingDays; ) {
            day = day.plusDays(step);
            counted += isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }
}
