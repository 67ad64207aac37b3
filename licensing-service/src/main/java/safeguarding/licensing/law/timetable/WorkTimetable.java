package safeguarding.licensing.law.timetable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import safeguarding.licensing.law.schoolcalendar.SchoolCalendar;

/**
 * When a child works in one job.
 *
 * @param patterns hours that come back every week; several may follow or complete each other
 * @param singleDays hours of single days, which stand in place of what the patterns say of them; none means free
 */
public record WorkTimetable(List<WeeklyPattern> patterns, Map<LocalDate, List<DayHours>> singleDays) {

    public WorkTimetable {
        patterns = List.copyOf(patterns);
        singleDays = Map.copyOf(singleDays);
    }

    /** The spells of work, in order of days. */
    public List<WorkSpell> spells(SchoolCalendar calendar) {
        return days().stream()
                .flatMap(day -> on(day, calendar).map(hours -> hours.on(day)))
                .toList();
    }

    /** Days on which it depends on school whether there is work, and the calendar does not speak about them. */
    public SortedSet<LocalDate> open(SchoolCalendar calendar) {
        var open = new TreeSet<LocalDate>();
        for (var day : days()) {
            if (!singleDays.containsKey(day)
                    && patterns.stream().anyMatch(pattern -> pattern.isOpenOn(day, calendar.on(day)))) {
                open.add(day);
            }
        }
        return open;
    }

    private Stream<DayHours> on(LocalDate day, SchoolCalendar calendar) {
        var single = singleDays.get(day);
        return single == null
                ? patterns.stream().flatMap(pattern -> pattern.on(day, calendar.on(day)).stream())
                : single.stream();
    }

    private SortedSet<LocalDate> days() {
        var days = new TreeSet<>(singleDays.keySet());
        for (var pattern : patterns) {
            pattern.days().first().datesUntil(pattern.days().last().plusDays(1)).forEach(days::add);
        }
        return days;
    }
}
