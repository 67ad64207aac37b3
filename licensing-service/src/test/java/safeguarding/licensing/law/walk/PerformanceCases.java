package safeguarding.licensing.law.walk;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import safeguarding.licensing.law.performance.ChildOnStage;
import safeguarding.licensing.law.schedule.LicenceTerms;
import safeguarding.licensing.law.schedule.Occupation;
import safeguarding.licensing.law.schedule.Part;
import safeguarding.licensing.law.schedule.Schedule;
import safeguarding.licensing.law.schedule.Stay;
import safeguarding.licensing.law.schoolcalendar.SchoolCalendar;
import safeguarding.licensing.law.time.Stretch;
import safeguarding.platform.problem.ProblemException;

/** Children on stage by chance, close to the limits on both sides. */
final class PerformanceCases {

    private static final int[] WILD_ARRIVALS = {30, 390, 419, 420, 480, 600, 840, 1020, 1140, 1260};
    private static final int[] WILD_LENGTHS = {60, 239, 240, 241, 299, 300, 301, 479, 480, 481, 569, 570, 571, 180, 120
    };
    private static final int[] WILD_PAUSES = {5, 14, 15, 15, 20, 44, 45, 60};
    private static final int[] WILD_WORK = {10, 29, 30, 31, 60, 90, 149, 150, 151};
    private static final int[] EDUCATION = {0, 60, 179, 180, 181, 240, 299, 300, 301, 400};

    private final Random chance;
    private final SchoolCalendar calendar;
    private boolean careful;

    PerformanceCases(Random chance, SchoolCalendar calendar) {
        this.chance = chance;
        this.calendar = calendar;
    }

    /** A child on stage for days or weeks. */
    ChildOnStage next() {
        while (true) {
            try {
                careful = chance.nextInt(3) == 0;
                return child();
            } catch (ProblemException impossible) {
                // A time that the clocks leave out, or a stay over another: chance tries again.
            }
        }
    }

    private ChildOnStage child() {
        var start = LocalDate.of(2025, 1, 7).plusDays(chance.nextInt(900));
        var days = chance.nextInt(8) == 0 ? 58 + chance.nextInt(30) : 1 + chance.nextInt(14);
        var terms = terms(start, days);
        var stays = new ArrayList<Stay>();
        var bornOn = bornOn(start);
        var daysRunning = 0;
        var often = 60 + chance.nextInt(45);
        for (int i = 0; i < days; i++) {
            var weekly = days > 50 && often > 85;
            var rest = weekly ? i % 7 == 6 : chance.nextInt(100) >= often || (careful && daysRunning > 4);
            daysRunning = rest ? 0 : daysRunning + 1;
            if (!rest) {
                day(start.plusDays(i), days > 50, terms, stays, Years.old(bornOn, start));
            }
        }
        if (days > 50) {
            stays.add(new Stay(stretch(start.plusDays(days + 9L + chance.nextInt(9)), 1020, 1140), List.of()));
        }
        if (stays.isEmpty()) {
            day(start, true, terms, stays, 9);
        }
        return new ChildOnStage(
                bornOn, new Schedule(stays, education(start, days), absences(start, days)), calendar, terms);
    }

    private LocalDate bornOn(LocalDate start) {
        return switch (chance.nextInt(6)) {
            case 0 -> start.plusDays(chance.nextInt(10)).minusYears(5);
            case 1 -> start.plusDays(chance.nextInt(10)).minusYears(9);
            case 2 -> LocalDate.of(start.getYear() - 16, 1 + chance.nextInt(8), 3);
            default -> start.minusDays(chance.nextInt(15 * 365));
        };
    }

    private LicenceTerms terms(LocalDate start, int days) {
        if (chance.nextInt(6) == 0) {
            return LicenceTerms.none();
        }
        var nights = new HashSet<LocalDate>();
        for (int i = -1; i < days && chance.nextInt(3) > 0; i++) {
            nights.add(start.plusDays(chance.nextInt(days + 1) - 1L));
        }
        return new LicenceTerms(
                true, nights, chance.nextInt(3) == 0, chance.nextInt(10) == 0, chance.nextInt(4) == 0 ? 59 : 60);
    }

    private void day(LocalDate day, boolean plain, LicenceTerms terms, List<Stay> stays, int age) {
        if (terms.nightWork().contains(day) && chance.nextInt(4) > 0) {
            stays.add(stay(day, pick(1200, 1260, 1320), pick(120, 181, 200, 240), false));
        } else if (terms.nightWork().contains(day.minusDays(1)) && chance.nextInt(3) == 0) {
            stays.add(stay(day, pick(10, 30, 60), pick(60, 120), false));
        } else if (plain) {
            stays.add(new Stay(stretch(day, 1020, 1140), List.of()));
        } else if (careful) {
            stays.add(stay(day, pick(930, 1000), age < 5 ? 180 : pick(180, 240), true));
        } else {
            wild(day, stays);
        }
    }

    private void wild(LocalDate day, List<Stay> stays) {
        var from = pick(WILD_ARRIVALS);
        var length = pick(WILD_LENGTHS);
        var mild = chance.nextInt(3) > 0;
        if (chance.nextInt(5) == 0) {
            var half = length / 2;
            var away = pick(14, 15, 44, 45, 200);
            stays.add(stay(day, from, half, mild));
            stays.add(stay(day, from + half + away, length - half, mild));
        } else {
            stays.add(stay(day, from, length, mild));
        }
    }

    private Stay stay(LocalDate day, int from, int length, boolean mild) {
        var parts = new ArrayList<Part>();
        var at = from + pick(1, 5, 10);
        var meal = false;
        while (chance.nextInt(8) > 0) {
            var work = mild ? pick(15, 30) : pick(WILD_WORK);
            var pause = mild && !meal && length > 240 ? 45 : mild ? pick(15, 20) : pick(WILD_PAUSES);
            if (at + work + pause >= from + length) {
                break;
            }
            var occupation = mild && !meal ? Occupation.MEAL : pick(Occupation.values());
            meal = true;
            parts.add(new Part(
                    chance.nextInt(4) == 0 ? Occupation.REHEARSING : Occupation.PERFORMING,
                    stretch(day, at, at + work)));
            if (!occupation.isWork()) {
                parts.add(new Part(occupation, stretch(day, at + work, at + work + pause)));
            }
            at += work + pause + (mild ? pick(1, 20) : pick(1, 1, 30));
        }
        return new Stay(stretch(day, from, from + length), parts);
    }

    private Map<LocalDate, Integer> education(LocalDate start, int days) {
        var education = new HashMap<LocalDate, Integer>();
        for (int i = 0; i < days; i++) {
            if (careful || chance.nextInt(4) > 0) {
                education.put(start.plusDays(i), careful ? pick(180, 181, 240, 300) : pick(EDUCATION));
            }
        }
        return education;
    }

    private Set<LocalDate> absences(LocalDate start, int days) {
        var absences = new HashSet<LocalDate>();
        for (int i = chance.nextInt(4); i > 0; i--) {
            absences.add(start.plusDays(chance.nextInt(days)));
        }
        return absences;
    }

    private static Stretch stretch(LocalDate day, int from, int until) {
        return new Stretch(at(day, from), at(day, until));
    }

    private static LocalDateTime at(LocalDate day, int minute) {
        return day.plusDays(minute / 1440).atTime(minute % 1440 / 60, minute % 60);
    }

    private int pick(int... choice) {
        return choice[chance.nextInt(choice.length)];
    }

    private Occupation pick(Occupation... choice) {
        return choice[chance.nextInt(choice.length)];
    }
}
