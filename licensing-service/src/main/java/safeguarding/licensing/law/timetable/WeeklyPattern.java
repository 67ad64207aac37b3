package safeguarding.licensing.law.timetable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import safeguarding.licensing.law.schoolcalendar.Attendance;
import safeguarding.licensing.law.time.Days;
import safeguarding.platform.problem.ProblemException;

/**
 * Hours of work that come back every week.
 *
 * @param days from when until when
 * @param which on which of the days
 * @param hours hours of each day of the week; a day of the week that is not named is free
 */
public record WeeklyPattern(Days days, Which which, Map<DayOfWeek, List<DayHours>> hours) {

    /** On which days of its time a pattern holds. */
    public enum Which {
        /** On all of them. */
        ALL_DAYS,
        /** On those on which the child is required to attend school. */
        SCHOOL_DAYS,
        /** On the others: weekends, holidays, closures, bank holidays. */
        DAYS_WITHOUT_SCHOOL
    }

    /** Longer than any permit: from 13 to the end of compulsory school age. */
    private static final int LONGEST = 4 * 366;

    /** Refuses a pattern of more than four years ({@code invalid-request}). */
    public WeeklyPattern {
        hours = Map.copyOf(hours);
        if (days.count() > LONGEST) {
            throw ProblemException.invalid("days", "A pattern is for four years at most.");
        }
    }

    /** The hours on a day; empty when it is free. */
    List<DayHours> on(LocalDate day, Attendance attendance) {
        return days.include(day) && holds(attendance) ? hours.getOrDefault(day.getDayOfWeek(), List.of()) : List.of();
    }

    /** Whether it has hours on that day of the week and the calendar does not say whether they hold. */
    boolean isOpenOn(LocalDate day, Attendance attendance) {
        return attendance == Attendance.UNKNOWN
                && which != Which.ALL_DAYS
                && days.include(day)
                && hours.containsKey(day.getDayOfWeek());
    }

    private boolean holds(Attendance attendance) {
        return switch (which) {
            case ALL_DAYS -> true;
            case SCHOOL_DAYS -> attendance == Attendance.REQUIRED;
            case DAYS_WITHOUT_SCHOOL -> attendance == Attendance.NOT_REQUIRED;
        };
    }
}
