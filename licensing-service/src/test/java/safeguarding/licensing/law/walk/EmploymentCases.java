package safeguarding.licensing.law.walk;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import safeguarding.licensing.law.employment.Byelaw;
import safeguarding.licensing.law.employment.ChildAtWork;
import safeguarding.licensing.law.employment.Job;
import safeguarding.licensing.law.employment.KindsOfWork;
import safeguarding.licensing.law.fixture.Work;
import safeguarding.licensing.law.schoolcalendar.SchoolCalendar;
import safeguarding.licensing.law.time.Days;
import safeguarding.licensing.law.timetable.DayHours;
import safeguarding.licensing.law.timetable.WeeklyPattern;
import safeguarding.licensing.law.timetable.WorkTimetable;

/** Children at work by chance, close to the limits on both sides. */
final class EmploymentCases {

    private static final List<String> LAWFUL_ON_SCHOOL_DAYS =
            List.of("16:00-18:00", "07:50-08:50 16:00-17:00", "15:15-16:15", "", "17:00-19:00", "", "16:30-17:30");
    private static final List<String> LAWFUL_ON_OTHERS = List.of(
            "09:00-13:00 14:00-15:00",
            "10:00-12:00",
            "",
            "07:00-09:00",
            "17:00-19:00",
            "09:00-14:00 (11:30-12:30)",
            "08:00-12:00 13:00-17:00",
            "");
    private static final List<String> WILD = List.of(
            "06:59-08:00",
            "07:00-08:00",
            "07:49-08:50",
            "08:00-08:51",
            "15:14-16:00",
            "16:00-18:01",
            "18:00-19:01",
            "18:30-20:00",
            "19:00-20:01",
            "09:00-13:01",
            "09:00-15:00 (11:00-11:59)",
            "09:00-15:01 (11:00-12:00)",
            "08:00-12:00 13:00-17:00",
            "08:00-12:00 12:59-17:00",
            "09:00-17:30 (11:00-12:00) (14:00-14:30)",
            "22:00-02:00",
            "23:30-03:30 (00:30-00:45)",
            "00:15-02:15",
            "10:00-12:01",
            "09:00-14:01 (12:00-13:00)",
            "12:00-12:01",
            "07:00-11:00 12:00-16:00 17:00-19:00");

    private final Random chance;
    private final SchoolCalendar calendar;

    EmploymentCases(Random chance, SchoolCalendar calendar) {
        this.chance = chance;
        this.calendar = calendar;
    }

    /** A child in one or two jobs for some weeks, sometimes for more than a year. */
    ChildAtWork next() {
        var start = LocalDate.of(2025, 1, 1).plusDays(chance.nextInt(500));
        var weeks = chance.nextInt(8) == 0 ? 54 : 1 + chance.nextInt(5);
        var span = new Days(start, start.plusDays(7L * weeks + chance.nextInt(7)));
        var wildness = chance.nextInt(3) == 0 ? 0 : chance.nextInt(100);
        var jobs = new ArrayList<Job>();
        jobs.add(job(span, wildness));
        if (chance.nextInt(4) == 0) {
            jobs.add(job(span, wildness));
        }
        return new ChildAtWork(bornOn(span), byelaw(), jobs, calendar);
    }

    /** Not seldom with a birthday, or the end of school age, among the days. */
    private LocalDate bornOn(Days span) {
        var day = span.first().plusDays(chance.nextInt(span.count()));
        return switch (chance.nextInt(6)) {
            case 0 -> day.minusYears(13 + chance.nextInt(3));
            case 1 -> LocalDate.of(span.first().getYear() - 16, 1 + chance.nextInt(8), 1 + chance.nextInt(28));
            case 2 -> LocalDate.of(2012, 2, 29);
            default -> day.minusYears(14).minusDays(chance.nextInt(700));
        };
    }

    private Byelaw byelaw() {
        return switch (chance.nextInt(4)) {
            case 0 -> Byelaw.none();
            case 1 -> new Byelaw(chance.nextBoolean(), Set.of("newspaper-delivery"));
            default -> Byelaw.model();
        };
    }

    private Job job(Days span, int wildness) {
        var kinds = List.of("shop", "newspaper-delivery", "shop", "other-light-work", "newspaper-delivery", "alcohol");
        var kind = kinds.get(chance.nextInt(wildness == 0 ? 5 : 6));
        var patterns = new ArrayList<WeeklyPattern>();
        patterns.add(pattern(span, WeeklyPattern.Which.SCHOOL_DAYS, LAWFUL_ON_SCHOOL_DAYS, wildness));
        if (chance.nextBoolean()) {
            patterns.add(pattern(span, WeeklyPattern.Which.DAYS_WITHOUT_SCHOOL, LAWFUL_ON_OTHERS, wildness));
        }
        if (chance.nextInt(10) == 0) {
            patterns.add(pattern(span, WeeklyPattern.Which.ALL_DAYS, List.of(""), wildness / 2));
        }
        return new Job(KindsOfWork.of(kind).orElseThrow(), new WorkTimetable(patterns, singleDays(span, wildness)));
    }

    private WeeklyPattern pattern(Days span, WeeklyPattern.Which which, List<String> lawful, int wildness) {
        var hours = new EnumMap<DayOfWeek, List<DayHours>>(DayOfWeek.class);
        var every = chance.nextInt(4) == 0 ? hours(lawful, 0) : null;
        for (var day : DayOfWeek.values()) {
            if (day != DayOfWeek.SUNDAY || chance.nextInt(3) == 0) {
                hours.put(
                        day,
                        every != null && day != DayOfWeek.SUNDAY
                                ? every
                                : hours(day == DayOfWeek.SUNDAY ? List.of("10:00-12:00", "") : lawful, wildness / 7));
            }
        }
        return new WeeklyPattern(span, which, hours);
    }

    private Map<LocalDate, List<DayHours>> singleDays(Days span, int wildness) {
        var days = new HashMap<LocalDate, List<DayHours>>();
        for (int i = chance.nextInt(4); i > 0; i--) {
            days.put(span.first().plusDays(chance.nextInt(span.count())), hours(List.of(""), wildness));
        }
        for (int i = chance.nextInt(18); span.count() > 300 && i > 0; i--) {
            days.put(LocalDate.of(span.first().getYear(), 8, 1 + i), List.of());
        }
        return days;
    }

    private List<DayHours> hours(List<String> lawful, int wildness) {
        var menu = chance.nextInt(100) < wildness ? WILD : lawful;
        return Work.hours(menu.get(chance.nextInt(menu.size())));
    }
}
