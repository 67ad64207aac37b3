package safeguarding.licensing.law.walk;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.law.employment.ChildAtWork;
import safeguarding.licensing.law.timetable.DayHours;
import safeguarding.licensing.law.timetable.WeeklyPattern;
import safeguarding.licensing.law.timetable.WorkTimetable;

/**
 * The law of employment, read once more without a class of the service but the timetable and the child that go in: work is
 * painted on a table of minutes, and each rule is a walk over it. Breaches are texts of id, first day, last day and what
 * was found.
 */
final class EmploymentWalk {

    private final ChildAtWork child;
    private final Set<LocalDate> schoolDays;
    private final @Nullable LocalDate commencement;
    private final DayOfWeek weekStart;
    private final LocalDate leaves;
    private final Set<String> breaches = new TreeSet<>();

    /** Work in each real minute: 0 none, otherwise the number of the job; a minus for a break. */
    private final byte[] work = new byte[Minutes.DAY.length];

    private final TreeMap<LocalDate, Integer> minutes = new TreeMap<>();

    EmploymentWalk(
            ChildAtWork child, Set<LocalDate> schoolDays, @Nullable LocalDate commencement, DayOfWeek weekStart) {
        this.child = child;
        this.schoolDays = schoolDays;
        this.commencement = commencement;
        this.weekStart = weekStart;
        this.leaves = Years.leaves(child.bornOn());
    }

    /** All breaches; null when spells overlap. */
    @Nullable
    Set<String> breaches() {
        for (int job = 0; job < child.jobs().size(); job++) {
            if (!paint(child.jobs().get(job).timetable(), (byte) (job + 1))) {
                return null;
            }
        }
        for (var day : List.copyOf(minutes.keySet())) {
            walk(day);
        }
        minutes.values().removeIf(worked -> worked == 0);
        weeks();
        years();
        bans();
        return breaches;
    }

    private boolean paint(WorkTimetable timetable, byte job) {
        for (var day = first(timetable); !day.isAfter(last(timetable)); day = day.plusDays(1)) {
            for (var hours : hours(timetable, day)) {
                if (!paint(day, hours, job)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static LocalDate first(WorkTimetable timetable) {
        var first = timetable.patterns().getFirst().days().first();
        for (var day : timetable.singleDays().keySet()) {
            first = day.isBefore(first) ? day : first;
        }
        return first;
    }

    private static LocalDate last(WorkTimetable timetable) {
        var last = timetable.patterns().getFirst().days().last();
        for (var day : timetable.singleDays().keySet()) {
            last = day.isAfter(last) ? day : last;
        }
        return last;
    }

    private List<DayHours> hours(WorkTimetable timetable, LocalDate day) {
        if (timetable.singleDays().containsKey(day)) {
            return timetable.singleDays().get(day);
        }
        var all = new ArrayList<DayHours>();
        for (var pattern : timetable.patterns()) {
            var within = !day.isBefore(pattern.days().first())
                    && !day.isAfter(pattern.days().last());
            var school = schoolDays.contains(day);
            var holds = pattern.which() == WeeklyPattern.Which.ALL_DAYS
                    || school == (pattern.which() == WeeklyPattern.Which.SCHOOL_DAYS);
            if (within && holds && pattern.hours().containsKey(day.getDayOfWeek())) {
                all.addAll(pattern.hours().get(day.getDayOfWeek()));
            }
        }
        return all;
    }

    private boolean paint(LocalDate day, DayHours hours, byte job) {
        var over = !hours.until().isAfter(hours.from());
        var from = Minutes.at(day.atTime(hours.from()));
        var until = Minutes.at((over ? day.plusDays(1) : day).atTime(hours.until()));
        for (int i = from; i < until; i++) {
            if (work[i] != 0) {
                return false;
            }
            work[i] = job;
            minutes.put(Minutes.date(Minutes.DAY[i]), 0);
        }
        for (var pause : hours.breaks()) {
            var next = pause.from().isBefore(hours.from()) ? day.plusDays(1) : day;
            var end = Minutes.at((pause.until().isAfter(pause.from()) ? next : next.plusDays(1)).atTime(pause.until()));
            for (int i = Minutes.at(next.atTime(pause.from())); i < end; i++) {
                work[i] = (byte) -job;
            }
        }
        return true;
    }

    private void walk(LocalDate day) {
        var number = Minutes.day(day);
        int sum = 0, first = -1, last = -1, before = 0, within = 0, run = 0, idle = 0, longest = 0;
        var jobs = new TreeSet<Integer>();
        for (int i = Minutes.MIDNIGHT[number]; Minutes.DAY[i] == number; i++) {
            if (work[i] <= 0) {
                idle++;
                run = idle >= 60 ? 0 : run;
                continue;
            }
            sum++;
            run++;
            idle = 0;
            longest = Math.max(longest, run);
            first = first < 0 ? Minutes.CLOCK[i] : first;
            last = Minutes.CLOCK[i] + 1;
            before += Minutes.CLOCK[i] < 8 * 60 + 50 ? 1 : 0;
            within += Minutes.CLOCK[i] >= 8 * 60 + 50 && Minutes.CLOCK[i] < 15 * 60 + 15 ? 1 : 0;
            jobs.add((int) work[i]);
        }
        minutes.put(day, sum);
        if (sum == 0 || day.isAfter(leaves)) {
            return;
        }
        var newLaw = commencement != null && !day.isBefore(commencement);
        var law = newLaw ? "employment_2026." : "employment_1933.";
        var age = Years.old(child.bornOn(), day);
        for (var job : jobs) {
            minimumAge(day, law, newLaw, age, child.jobs().get(job - 1).kind().code());
        }
        breach(first < 7 * 60, law + "earliest-start", day, first);
        breach(last > (newLaw ? 20 : 19) * 60, law + "latest-finish", day, last);
        breach(longest > 240, law + "work-before-break", day, longest);
        if (schoolDays.contains(day)) {
            breach(sum > 120, law + "school-day", day, sum);
            breach(within > 0, law + "in-school-hours", day, within);
            if (newLaw || child.byelaw().allowsWorkBeforeSchool()) {
                breach(before > 60, law + "before-school", day, before);
            } else {
                breach(before > 0, law + "before-school-without-byelaw", day, before);
            }
        } else if (!newLaw && day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            breach(sum > 120, law + "sunday", day, sum);
        } else {
            breach(age < 15 && sum > 300, law + "non-school-day.under-15", day, sum);
            breach(age >= 15 && sum > 480, law + "non-school-day.from-15", day, sum);
        }
    }

    private void minimumAge(LocalDate day, String law, boolean newLaw, int age, String kind) {
        if (!newLaw && child.byelaw().lightWorkAt13().contains(kind)) {
            breach(age < 13, law + "minimum-age-light-work", day, age);
        } else {
            breach(age < 14, law + "minimum-age", day, age);
        }
    }

    private void weeks() {
        var seen = new TreeSet<LocalDate>();
        for (var day : minutes.keySet()) {
            var monday = day;
            while (monday.getDayOfWeek() != weekStart) {
                monday = monday.minusDays(1);
            }
            if (seen.add(monday)) {
                week(monday);
            }
        }
    }

    private void week(LocalDate start) {
        int sum = 0, young = 0;
        boolean school = false, someYoung = false, someOld = false;
        for (var day = start; day.isBefore(start.plusDays(7)); day = day.plusDays(1)) {
            if (day.isAfter(leaves)) {
                continue;
            }
            school |= schoolDays.contains(day);
            if (minutes.containsKey(day)) {
                var under15 = Years.old(child.bornOn(), day) < 15;
                sum += minutes.get(day);
                young += under15 ? minutes.get(day) : 0;
                someYoung |= under15;
                someOld |= !under15;
            }
        }
        var end = start.plusDays(6);
        var law = commencement != null && !end.isBefore(commencement) ? "employment_2026." : "employment_1933.";
        var when = start + "|" + end + "|";
        if (school) {
            add(sum > 12 * 60, law + "school-week|" + when + sum);
        } else {
            add(someYoung && young > 25 * 60, law + "non-school-week.under-15|" + when + young);
            add(someOld && sum > 35 * 60, law + "non-school-week.from-15|" + when + sum);
        }
    }

    private void years() {
        var lastOfYear = new TreeMap<Integer, LocalDate>();
        for (var day : minutes.keySet()) {
            if (!day.isAfter(leaves) && day.getYear() != leaves.getYear()) {
                lastOfYear.put(day.getYear(), day);
            }
        }
        for (Map.Entry<Integer, LocalDate> year : lastOfYear.entrySet()) {
            int run = 0, longest = 0;
            for (var day = LocalDate.of(year.getKey(), 1, 1); day.getYear() == year.getKey(); day = day.plusDays(1)) {
                run = schoolDays.contains(day) || minutes.containsKey(day) ? 0 : run + 1;
                longest = Math.max(longest, run);
            }
            var law = commencement != null && !year.getValue().isBefore(commencement)
                    ? "employment_2026."
                    : "employment_1933.";
            add(
                    longest < 14,
                    law + "free-weeks|" + year.getKey() + "-01-01|" + year.getKey() + "-12-31|" + longest / 7);
        }
    }

    private void bans() {
        var never = Set.of("alcohol", "factory");
        for (var kind : never) {
            var on = new TreeSet<LocalDate>();
            for (var day : minutes.keySet()) {
                if (!day.isAfter(leaves) && worked(day, kind)) {
                    on.add(day);
                }
            }
            if (!on.isEmpty()) {
                breaches.add("kind-of-work." + kind + "|" + on.first() + "|" + on.last() + "|" + on.size());
            }
        }
    }

    private boolean worked(LocalDate day, String kind) {
        var number = Minutes.day(day);
        for (int i = Minutes.MIDNIGHT[number]; Minutes.DAY[i] == number; i++) {
            if (work[i] > 0 && child.jobs().get(work[i] - 1).kind().code().equals(kind)) {
                return true;
            }
        }
        return false;
    }

    private void breach(boolean broken, String id, LocalDate day, int found) {
        add(broken, id + "|" + day + "|" + day + "|" + found);
    }

    private void add(boolean broken, String breach) {
        if (broken) {
            breaches.add(breach);
        }
    }
}
