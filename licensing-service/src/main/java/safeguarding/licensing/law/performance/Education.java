package safeguarding.licensing.law.performance;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import safeguarding.licensing.law.schedule.Occupation;
import safeguarding.licensing.law.schedule.Stay;
import safeguarding.licensing.law.schoolage.CompulsorySchoolAge;
import safeguarding.licensing.law.schoolcalendar.Attendance;

/** Which school days a child misses, and how much it is taught on a civil day instead. */
final class Education {

    private final ChildOnStage child;
    private final Map<LocalDate, Integer> minutes;
    private final TreeSet<LocalDate> missed = new TreeSet<>();
    private final TreeSet<LocalDate> days = new TreeSet<>();

    /**
     * @param loaded whether the law of a day is loaded
     */
    Education(ChildOnStage child, Predicate<LocalDate> loaded) {
        this.child = child;
        this.minutes = new HashMap<>(child.schedule().educationElsewhere());
        days.addAll(child.schedule().absences());
        missed.addAll(child.schedule().absences());
        child.schedule().stays().forEach(this::add);
        missed.removeIf(day -> !isRequired(day) || !loaded.test(day));
    }

    private void add(Stay stay) {
        var first = stay.presence().from().toLocalDate();
        days.add(first);
        for (var day = first; !day.isAfter(stay.presence().until().toLocalDate()); day = day.plusDays(1)) {
            if (isInSchoolHours(stay, day)) {
                missed.add(day);
            }
        }
        stay.parts().stream()
                .filter(part -> part.occupation() == Occupation.LESSON)
                .forEach(part -> minutes.merge(
                        part.when().from().toLocalDate(), part.when().minutes(), Integer::sum));
    }

    private boolean isInSchoolHours(Stay stay, LocalDate day) {
        return child.calendar()
                .hoursOn(day)
                .filter(school -> stay.presence().from().isBefore(day.atTime(school.end()))
                        && stay.presence().until().isAfter(day.atTime(school.begin())))
                .isPresent();
    }

    private boolean isRequired(LocalDate day) {
        return child.calendar().on(day) == Attendance.REQUIRED && isOfSchoolAge(day);
    }

    /** Whether the child is of compulsory school age on a day. */
    boolean isOfSchoolAge(LocalDate day) {
        return !day.isBefore(CompulsorySchoolAge.firstDay(child.bornOn()))
                && !day.isAfter(CompulsorySchoolAge.lastDay(child.bornOn()));
    }

    /** School days that the child misses in whole or part, in order. */
    NavigableSet<LocalDate> missed() {
        return missed;
    }

    /** The first day of the schedule; there is one when a day is missed. */
    LocalDate firstDay() {
        return days.first();
    }

    /** Minutes of education on a day; none counts on a school day on which the child is at school as always. */
    int minutes(LocalDate day) {
        var atSchool = child.calendar().on(day) == Attendance.REQUIRED && !missed.contains(day);
        return atSchool ? 0 : minutes.getOrDefault(day, 0);
    }
}
