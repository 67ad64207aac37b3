package safeguarding.licensing.law.walk;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import safeguarding.licensing.law.performance.ChildOnStage;
import safeguarding.licensing.law.schedule.Occupation;

/** Education on school days that are missed, on a table of days. */
final class EducationWalk {

    private final ChildOnStage child;
    private final Set<LocalDate> schoolDays;
    private final Set<String> breaches;
    private final TreeSet<LocalDate> missed = new TreeSet<>();
    private final TreeMap<LocalDate, Integer> taught = new TreeMap<>();
    private LocalDate start = LocalDate.MAX;

    EducationWalk(ChildOnStage child, Set<LocalDate> schoolDays, Set<String> breaches) {
        this.child = child;
        this.schoolDays = schoolDays;
        this.breaches = breaches;
    }

    void walk() {
        fill();
        missed.removeIf(day ->
                !schoolDays.contains(day) || day.isBefore(begins()) || day.isAfter(Years.leaves(child.bornOn())));
        for (var day : schoolDays) {
            if (!missed.contains(day)) {
                taught.remove(day);
            }
        }
        if (!child.terms().educationAveraged()) {
            for (var day : missed) {
                add(minutes(day) < 180, "education-per-day", day, day, minutes(day));
            }
            return;
        }
        stretches(28, "education-per-day", Integer.MAX_VALUE);
        stretches(7, "education-per-week-averaged", 360);
    }

    private void fill() {
        for (var day : child.schedule().absences()) {
            missed.add(day);
            start = day.isBefore(start) ? day : start;
        }
        child.schedule().educationElsewhere().forEach((day, minutes) -> taught.merge(day, minutes, Integer::sum));
        for (var stay : child.schedule().stays()) {
            var first = stay.presence().from().toLocalDate();
            start = first.isBefore(start) ? first : start;
            for (int i = Minutes.at(stay.presence().from());
                    i < Minutes.at(stay.presence().until());
                    i++) {
                if (Minutes.CLOCK[i] >= 530 && Minutes.CLOCK[i] < 915) {
                    missed.add(Minutes.date(Minutes.DAY[i]));
                }
            }
            for (var part : stay.parts()) {
                if (part.occupation() == Occupation.LESSON) {
                    var minutes = Minutes.at(part.when().until())
                            - Minutes.at(part.when().from());
                    taught.merge(part.when().from().toLocalDate(), minutes, Integer::sum);
                }
            }
        }
    }

    private LocalDate begins() {
        var day = child.bornOn().plusYears(5);
        while (!Set.of("-03-31", "-08-31", "-12-31").contains(day.toString().substring(4))) {
            day = day.plusDays(1);
        }
        return day;
    }

    private void stretches(int length, String kind, int most) {
        if (missed.isEmpty()) {
            return;
        }
        for (var first = start; !first.isAfter(missed.last()); first = first.plusDays(length)) {
            int due = 0, counted = 0;
            for (var day = first; day.isBefore(first.plusDays(length)); day = day.plusDays(1)) {
                due += missed.contains(day) ? 180 : 0;
                counted += Math.min(300, minutes(day));
            }
            add(counted < Math.min(due, most), kind, first, first.plusDays(length - 1), counted);
        }
    }

    private int minutes(LocalDate day) {
        return taught.getOrDefault(day, 0);
    }

    private void add(boolean broken, String kind, LocalDate first, LocalDate last, int found) {
        if (broken) {
            breaches.add("performance_2014." + kind + "|" + first + "|" + last + "|" + found);
        }
    }
}
