package safeguarding.conference.census.finding;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.census.file.CensusChild;

/** Comparisons of days of which one may not be known: what is not known breaks no rule. */
final class Days {

    private Days() {}

    static boolean before(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && one.isBefore(other);
    }

    static boolean same(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && one.equals(other);
    }

    static boolean weekend(@Nullable LocalDate day) {
        return day != null && (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY);
    }

    static boolean inYear(@Nullable LocalDate day, CensusChild child) {
        return day != null && !day.isBefore(child.yearBegins()) && !day.isAfter(child.yearEnds());
    }

    static boolean outsideYear(@Nullable LocalDate day, CensusChild child) {
        return day != null && !inYear(day, child);
    }

    /** Whether a day lies within a period; on the day on which the period ends it does not. */
    static boolean within(@Nullable LocalDate day, @Nullable LocalDate from, @Nullable LocalDate to) {
        return day != null && from != null && !day.isBefore(from) && (to == null || day.isBefore(to));
    }
}
