package safeguarding.licensing.permits;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import safeguarding.licensing.law.time.Days;
import safeguarding.licensing.law.timetable.DayHours;
import safeguarding.licensing.law.timetable.WeeklyPattern;
import safeguarding.licensing.law.timetable.WorkTimetable;
import safeguarding.licensing.neighbours.LicenceTerm;
import safeguarding.platform.problem.ProblemException;

/** The time that a timetable is for. */
public final class Timetables {

    private Timetables() {}

    /**
     * From the first day that it speaks about to the last.
     *
     * @throws ProblemException {@code invalid-request} for one that speaks about none
     */
    public static Days span(WorkTimetable timetable) {
        var firsts = Stream.concat(
                timetable.patterns().stream().map(pattern -> pattern.days().first()),
                timetable.singleDays().keySet().stream());
        var lasts = Stream.concat(
                timetable.patterns().stream().map(pattern -> pattern.days().last()),
                timetable.singleDays().keySet().stream());
        return new Days(
                firsts.min(Comparator.naturalOrder()).orElseThrow(Timetables::empty),
                lasts.max(Comparator.naturalOrder()).orElseThrow(Timetables::empty));
    }

    /** What of it lies within a term. */
    static WorkTimetable within(WorkTimetable timetable, LicenceTerm term) {
        return new WorkTimetable(
                timetable.patterns().stream()
                        .filter(pattern -> !pattern.days().first().isAfter(term.to())
                                && !pattern.days().last().isBefore(term.from()))
                        .map(pattern -> on(
                                pattern,
                                later(pattern.days().first(), term.from()),
                                earlier(pattern.days().last(), term.to())))
                        .toList(),
                singleDays(timetable, term));
    }

    /** The same hours in another term: the patterns that held last go on through it, single days are those in it. */
    static WorkTimetable goingOn(WorkTimetable timetable, LicenceTerm term) {
        var last = span(timetable).last();
        return new WorkTimetable(
                timetable.patterns().stream()
                        .filter(pattern -> pattern.days().last().equals(last))
                        .map(pattern -> on(pattern, term.from(), term.to()))
                        .toList(),
                singleDays(timetable, term));
    }

    private static WeeklyPattern on(WeeklyPattern pattern, LocalDate first, LocalDate last) {
        return new WeeklyPattern(new Days(first, last), pattern.which(), pattern.hours());
    }

    private static Map<LocalDate, List<DayHours>> singleDays(WorkTimetable timetable, LicenceTerm term) {
        return timetable.singleDays().entrySet().stream()
                .filter(day ->
                        !day.getKey().isBefore(term.from()) && !day.getKey().isAfter(term.to()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static ProblemException empty() {
        return ProblemException.invalid("timetable", "There is at least one day of work.");
    }
}
