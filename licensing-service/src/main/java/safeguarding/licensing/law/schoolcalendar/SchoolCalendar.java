package safeguarding.licensing.law.schoolcalendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import safeguarding.licensing.law.time.Days;
import safeguarding.platform.problem.ProblemException;

/**
 * The calendar of one school: a school day lies in a term, on a day of the week that has school hours, and is neither a
 * closure nor a bank holiday. It answers {@link Attendance#UNKNOWN} for days it does not speak about and for days
 * outside the table of bank holidays, rather than guess.
 */
public final class SchoolCalendar {

    private final Days known;
    private final BitSet schoolDays = new BitSet();
    private final Map<DayOfWeek, SchoolHours> hours;

    /**
     * @param spoken the days the calendar speaks about, such as one or more school years with their holidays
     * @param terms the terms, each half of a term by itself where a holiday divides it; the days between are holidays
     * @param closures days in term on which pupils stay at home, such as training days and elections
     * @param hours school hours of each day of the week that has school; never a Sunday
     * @param holidays the edition of the table of bank holidays
     * @throws ProblemException {@code invalid-request} for a term outside the days spoken about, school on a Sunday, or a
     *     calendar wholly outside the table of bank holidays
     */
    public SchoolCalendar(
            Days spoken,
            Collection<Days> terms,
            Set<LocalDate> closures,
            Map<DayOfWeek, SchoolHours> hours,
            PublicHolidays holidays) {
        if (hours.containsKey(DayOfWeek.SUNDAY)) {
            throw ProblemException.invalid("hours", "There is no school on a Sunday.");
        }
        this.hours = new EnumMap<>(DayOfWeek.class);
        this.hours.putAll(hours);
        this.known = both(spoken, holidays.known());
        for (var term : terms) {
            if (!spoken.include(term.first()) || !spoken.include(term.last())) {
                throw ProblemException.invalid("terms", "The term from %s lies outside.".formatted(term.first()));
            }
            mark(term, closures, holidays);
        }
    }

    private void mark(Days term, Set<LocalDate> closures, PublicHolidays holidays) {
        for (var day = term.first(); !day.isAfter(term.last()); day = day.plusDays(1)) {
            if (known.include(day)
                    && hours.containsKey(day.getDayOfWeek())
                    && !closures.contains(day)
                    && !holidays.days().contains(day)) {
                schoolDays.set(index(day));
            }
        }
    }

    /** The days it speaks about. */
    public Days known() {
        return known;
    }

    /** Whether pupils are required to attend on a day. */
    public Attendance on(LocalDate day) {
        if (!known.include(day)) {
            return Attendance.UNKNOWN;
        }
        return schoolDays.get(index(day)) ? Attendance.REQUIRED : Attendance.NOT_REQUIRED;
    }

    /** The hours of the school on a day; empty unless it is known to be a school day. */
    public Optional<SchoolHours> hoursOn(LocalDate day) {
        return on(day) == Attendance.REQUIRED ? Optional.ofNullable(hours.get(day.getDayOfWeek())) : Optional.empty();
    }

    private int index(LocalDate day) {
        return Math.toIntExact(day.toEpochDay() - known.first().toEpochDay());
    }

    private static Days both(Days spoken, Days loaded) {
        if (spoken.last().isBefore(loaded.first()) || spoken.first().isAfter(loaded.last())) {
            throw ProblemException.invalid("days", "Bank holidays of these years are not loaded.");
        }
        return new Days(
                spoken.first().isAfter(loaded.first()) ? spoken.first() : loaded.first(),
                spoken.last().isBefore(loaded.last()) ? spoken.last() : loaded.last());
    }
}
