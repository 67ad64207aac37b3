package safeguarding.licensing.law.walk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import safeguarding.licensing.law.performance.ChildOnStage;
import safeguarding.licensing.law.schedule.Occupation;
import safeguarding.licensing.law.schedule.Stay;

/**
 * The law of performing, read once more without a class of the service but the schedule and the child that go in: stays
 * are painted on a table of minutes, and each rule is a walk over it. Breaches are texts of id, first day, last day and
 * what was found.
 */
final class PerformanceWalk {

    private static final String LAW = "performance_2014.";

    /** A pause of a day: how long, and whether it can be a meal. */
    private record Pause(int minutes, boolean meal) {}

    private final ChildOnStage child;
    private final Set<LocalDate> schoolDays;
    private final LocalDate leaves;
    private final Set<String> breaches = new TreeSet<>();

    /** The first real minute of the table. */
    private final int base;

    /** The day that each real minute at a place counts for; -1 for minutes elsewhere. */
    private final int[] dayOf;

    /** What is done in each real minute: the number of the occupation, from 1 on; 0 for waiting. */
    private final byte[] doing;

    /** Last departure of each day by the clock, in minutes after the midnight it begins with. */
    private final TreeMap<Integer, Integer> departure = new TreeMap<>();

    private final TreeMap<Integer, Integer> firstMinute = new TreeMap<>();
    private final TreeMap<Integer, Integer> lastMinute = new TreeMap<>();

    PerformanceWalk(ChildOnStage child, Set<LocalDate> schoolDays) {
        this.child = child;
        this.base = Minutes.at(child.schedule().stays().getFirst().presence().from());
        this.dayOf = new int[end(child) - base];
        this.doing = new byte[dayOf.length];
        this.schoolDays = schoolDays;
        this.leaves = Years.leaves(child.bornOn());
        Arrays.fill(dayOf, -1);
    }

    /** The first real minute that the table needs no more. */
    private static int end(ChildOnStage child) {
        var last = child.schedule().stays().getLast().presence().until().toLocalDate();
        return Minutes.MIDNIGHT[Minutes.day(last) + 1];
    }

    Set<String> breaches() {
        child.schedule().stays().forEach(this::paint);
        for (var day : departure.keySet()) {
            if (!Minutes.date(day).isAfter(leaves)) {
                place(day);
                gap(day);
                if (child.terms().licensed()) {
                    run(day);
                    night(day);
                }
            }
        }
        if (child.terms().licensed()) {
            daysOff();
            new EducationWalk(child, schoolDays, breaches).walk();
        }
        return breaches;
    }

    private void paint(Stay stay) {
        var from = stay.presence().from();
        var until = stay.presence().until();
        var day = Minutes.day(from.toLocalDate());
        if (child.terms().nightWork().contains(Minutes.date(day - 1)) && from.getHour() < 7 && !late(day - 1)) {
            day--;
        }
        for (int i = Minutes.at(from); i < Minutes.at(until); i++) {
            dayOf[i - base] = day;
        }
        for (var part : stay.parts()) {
            for (int i = Minutes.at(part.when().from());
                    i < Minutes.at(part.when().until());
                    i++) {
                doing[i - base] = code(part.occupation());
            }
        }
        var clock = (Minutes.day(until.toLocalDate()) - day) * 1440 + until.getHour() * 60 + until.getMinute();
        departure.merge(day, clock, Math::max);
        firstMinute.putIfAbsent(day, Minutes.at(from));
        lastMinute.put(day, Minutes.at(until));
    }

    private static byte code(Occupation occupation) {
        return switch (occupation) {
            case PERFORMING -> 1;
            case REHEARSING -> 2;
            case REST -> 3;
            case MEAL -> 4;
            case LESSON -> 5;
        };
    }

    private int age(int day) {
        return Years.old(child.bornOn(), Minutes.date(day));
    }

    private boolean late(int day) {
        return departure.containsKey(day) && departure.getOrDefault(day, 0) > (age(day) < 5 ? 22 : 23) * 60;
    }

    private boolean atNight(int day) {
        return late(day) && child.terms().nightWork().contains(Minutes.date(day));
    }

    private void place(int day) {
        var age = age(day);
        int present = 0, working = 0, run = 0, longest = 0, idle = 0;
        var pauses = new ArrayList<Pause>();
        int code = 0, length = 0;
        for (int i = firstMinute.getOrDefault(day, 0); i < lastMinute.getOrDefault(day, 0); i++) {
            var now = dayOf[i - base] == day ? doing[i - base] : -1;
            present += now >= 0 ? 1 : 0;
            if (now == 1 || now == 2) {
                working++;
                run++;
                idle = 0;
                longest = Math.max(longest, run);
            } else {
                idle++;
                run = idle >= 15 ? 0 : run;
            }
            if (now != code) {
                pause(pauses, code, length);
                length = 0;
            }
            code = now;
            length++;
        }
        pause(pauses, code, length);
        var first = firstMinute.getOrDefault(day, 0);
        var arrival = (Minutes.DAY[first] - day) * 1440 + Minutes.CLOCK[first];
        add(arrival < 7 * 60, "earliest-at-place", day, arrival);
        add(
                late(day) && !atNight(day),
                age < 5 ? "latest-at-place.under-5" : "latest-at-place.from-5",
                day,
                departure.getOrDefault(day, 0));
        add(age < 5 && present > 300, "at-place.under-5", day, present);
        add(age >= 5 && age < 9 && present > 480, "at-place.from-5-to-8", day, present);
        add(age >= 9 && present > 570, "at-place.from-9", day, present);
        add(age < 5 && working > 120, "performing.under-5", day, working);
        add(age >= 5 && age < 9 && working > 180, "performing.from-5-to-8", day, working);
        add(age >= 9 && working > 300, "performing.from-9", day, working);
        add(age < 5 && longest > 30, "in-one-go.under-5", day, longest);
        add(age >= 5 && longest > 150, "in-one-go.from-5", day, longest);
        if (present > 240) {
            breaks(day, age, present, pauses);
        }
    }

    private static void pause(List<Pause> pauses, int code, int length) {
        if (code == code(Occupation.REST)) {
            pauses.add(new Pause(length, false));
        } else if (code == code(Occupation.MEAL) || code == -1) {
            pauses.add(new Pause(length, true));
        }
    }

    private void breaks(int day, int age, int present, List<Pause> pauses) {
        int meal = 0, rests = 0;
        for (var pause : pauses) {
            meal = pause.meal ? Math.max(meal, pause.minutes) : meal;
            rests += pause.minutes >= 15 ? 1 : 0;
        }
        rests -= meal >= 45 ? 1 : 0;
        add(meal < 45, "meal-length", day, meal);
        add(age >= 5 && present < 480 && rests < 1, "rests-beside-meal.from-5", day, rests);
        add(age >= 5 && present >= 480 && rests < 2, "rests-when-present-longest.from-5", day, rests);
    }

    private void gap(int day) {
        var before = departure.lowerKey(day);
        if (before != null) {
            var gap = firstMinute.getOrDefault(day, 0) - lastMinute.getOrDefault(before, 0);
            add(atNight(before) && gap < 16 * 60, "gap-after-night-work", day, gap);
            add(!atNight(before) && gap < 12 * 60, "overnight-gap", day, gap);
        }
    }

    private void run(int day) {
        var run = 0;
        while (departure.containsKey(day - run)) {
            run++;
        }
        add(run > 6, "days-running", day, run);
    }

    private void night(int day) {
        for (int without = 0; atNight(day) && without < 7; without++) {
            if (atNight(day - without - 1) && atNight(day - without - 2)) {
                add(true, "days-without-night-work", day, without);
                return;
            }
        }
    }

    private void daysOff() {
        if (child.terms().circus() || child.terms().daysOfLicence() < 60 || departure.isEmpty()) {
            return;
        }
        var off = new TreeSet<Integer>();
        for (int start = departure.firstKey() - 7; start <= departure.lastKey(); start++) {
            var full = true;
            for (int week = 0; week < 8; week++) {
                var days = 0;
                for (int day = start + 7 * week; day < start + 7 * week + 7; day++) {
                    days += departure.containsKey(day) ? 1 : 0;
                }
                full &= days >= 6;
            }
            for (int i = 1; full && i <= 14; i++) {
                off.add(lastBefore(start + 56) + i);
            }
        }
        for (var day : departure.keySet()) {
            if (off.contains(day) && !Minutes.date(day).isAfter(leaves)) {
                add(true, "days-off-after-weeks-at-maximum", day, day - lastBefore(day) - 1);
            }
        }
    }

    private int lastBefore(int day) {
        var last = day - 1;
        while (!departure.containsKey(last)) {
            last--;
        }
        return last;
    }

    private void add(boolean broken, String kind, int day, int found) {
        if (broken) {
            breaches.add(LAW + kind + "|" + Minutes.date(day) + "|" + Minutes.date(day) + "|" + found);
        }
    }
}
