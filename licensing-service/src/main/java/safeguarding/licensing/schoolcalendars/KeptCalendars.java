package safeguarding.licensing.schoolcalendars;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.law.schoolcalendar.PublicHolidays;
import safeguarding.licensing.law.schoolcalendar.SchoolCalendar;
import safeguarding.licensing.law.schoolcalendar.SchoolHours;
import safeguarding.licensing.law.time.Days;
import safeguarding.licensing.neighbours.SchoolCalendars;
import safeguarding.platform.deadline.calendar.BankHolidayTables;
import safeguarding.platform.deadline.rule.DeadlineSettings;

/** Puts calendars together from the school years that are kept. */
@ApplicationScoped
class KeptCalendars implements SchoolCalendars {

    private final SchoolYears years;
    private final PublicHolidays holidays;

    KeptCalendars(SchoolYears years, BankHolidayTables tables, DeadlineSettings settings) {
        this.years = years;
        this.holidays = tables.version(settings.calendar())
                .map(table -> new PublicHolidays(table.version(), new Days(table.from(), table.to()), table.days()))
                .orElseThrow(() -> new IllegalStateException("There is no table of bank holidays"));
    }

    @Override
    public SchoolCalendar of(@Nullable String schoolCode, LocalDate from, LocalDate to) {
        var first = SchoolYearDates.yearOf(from.withDayOfYear(1));
        var last = SchoolYearDates.yearOf(to.withMonth(12).withDayOfMonth(31));
        var byYear = new TreeMap<Integer, SchoolYearCalendar>();
        years.between(first, last, schoolCode).stream()
                .filter(each -> inTable(each.year()))
                .forEach(each -> byYear.merge(
                        each.year(), each, (one, other) -> one.schoolCode().isPresent() ? one : other));
        return together(running(byYear, SchoolYearDates.yearOf(from)));
    }

    @Override
    public SchoolCalendar of(
            Days spoken, List<Days> terms, Set<LocalDate> closures, Map<DayOfWeek, SchoolHours> hours) {
        return new SchoolCalendar(spoken, terms, closures, hours, holidays);
    }

    private boolean inTable(int year) {
        var days = SchoolYearDates.daysOf(year);
        return !days.last().isBefore(holidays.known().first())
                && !days.first().isAfter(holidays.known().last());
    }

    /** Years that follow each other without a hole: those around the one asked for, or else the first that there are. */
    private static List<SchoolYearCalendar> running(SortedMap<Integer, SchoolYearCalendar> byYear, int year) {
        if (byYear.isEmpty()) {
            return List.of();
        }
        var first = byYear.containsKey(year) ? year : byYear.firstKey();
        while (byYear.containsKey(first - 1)) {
            first--;
        }
        var running = new ArrayList<SchoolYearCalendar>();
        for (var each = first; byYear.containsKey(each); each++) {
            running.add(byYear.get(each));
        }
        return running;
    }

    private SchoolCalendar together(List<SchoolYearCalendar> running) {
        if (running.isEmpty()) {
            return of(Days.of(holidays.known().first()), List.of(), Set.of(), Map.of());
        }
        return of(
                new Days(
                        SchoolYearDates.daysOf(running.getFirst().year()).first(),
                        SchoolYearDates.daysOf(running.getLast().year()).last()),
                running.stream().flatMap(each -> each.dates().terms().stream()).toList(),
                running.stream()
                        .flatMap(each -> each.dates().closures().stream())
                        .collect(Collectors.toSet()),
                running.getLast().dates().hours());
    }
}
