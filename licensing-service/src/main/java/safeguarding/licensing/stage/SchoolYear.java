package safeguarding.licensing.stage;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import safeguarding.licensing.law.schoolcalendar.PublicHolidays;
import safeguarding.licensing.law.schoolcalendar.SchoolCalendar;
import safeguarding.licensing.law.schoolcalendar.SchoolHours;
import safeguarding.licensing.law.time.Days;

/**
 * The calendar of a school, as it is told and kept.
 *
 * @param spoken the days it speaks about
 * @param terms the terms; the days between them are holidays
 * @param closures days in term on which pupils stay at home
 * @param hours school hours of each day of the week that has school
 */
public record SchoolYear(Days spoken, List<Days> terms, Set<LocalDate> closures, Map<DayOfWeek, SchoolHours> hours) {

    public SchoolYear {
        terms = List.copyOf(terms);
        closures = Set.copyOf(closures);
        hours = Map.copyOf(hours);
    }

    /** The calendar with the bank holidays; refuses what makes no sense ({@code invalid-request}). */
    public SchoolCalendar with(PublicHolidays holidays) {
        return new SchoolCalendar(spoken, terms, closures, hours, holidays);
    }

    /** A calendar that knows of one day long ago only: for every other day it answers that it does not know. */
    static SchoolCalendar unknown(PublicHolidays holidays) {
        return new SchoolCalendar(Days.of(holidays.known().first()), List.of(), Set.of(), Map.of(), holidays);
    }
}
