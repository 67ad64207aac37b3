package safeguarding.licensing.law.employment;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import safeguarding.licensing.law.lawfulness.Findings;
import safeguarding.licensing.law.limits.Limit;
import safeguarding.licensing.law.limits.LimitKind;
import safeguarding.licensing.law.limits.Limits;
import safeguarding.licensing.law.schoolage.CompulsorySchoolAge;
import safeguarding.licensing.law.schoolcalendar.Attendance;
import safeguarding.licensing.law.schoolcalendar.SchoolCalendar;
import safeguarding.licensing.law.time.Days;

/** What the law says of a week of work, by the law of the day on which the week ends (G1). */
final class WeekRules {

    private final Limits limits;
    private final DayOfWeek weekStart;
    private final SchoolCalendar calendar;
    private final LocalDate lastDayOfSchoolAge;
    private final Findings findings;

    WeekRules(Limits limits, DayOfWeek weekStart, ChildAtWork child, Findings findings) {
        this.limits = limits;
        this.weekStart = weekStart;
        this.calendar = child.calendar();
        this.lastDayOfSchoolAge = CompulsorySchoolAge.lastDay(child.bornOn());
        this.findings = findings;
    }

    /** Checks the weeks of days that are within the law. */
    void check(List<WorkDay> days) {
        var weeks = new TreeMap<LocalDate, List<WorkDay>>();
        for (var work : days) {
            weeks.computeIfAbsent(
                            work.day().with(TemporalAdjusters.previousOrSame(weekStart)), week -> new ArrayList<>())
                    .add(work);
        }
        weeks.forEach((first, work) -> check(Days.weekFrom(first), work));
    }

    private void check(Days week, List<WorkDay> work) {
        var minutes = work.stream().mapToInt(WorkDay::minutes).sum();
        var withSchool = limits.on(week.last(), LimitKind.SCHOOL_WEEK);
        switch (schoolIn(week)) {
            case REQUIRED -> withSchool.forEach(limit -> findings.measure(limit, week, minutes));
            case NOT_REQUIRED ->
                limits.on(week.last(), LimitKind.NON_SCHOOL_WEEK).forEach(limit -> withoutSchool(limit, week, work));
            case UNKNOWN ->
                withSchool.stream()
                        .filter(limit -> limit.isBrokenBy(minutes))
                        .forEach(limit -> findings.undecided(
                                limit.rule(),
                                limit.citation(),
                                week,
                                "The calendar of the school does not say whether there is school in this week."));
        }
    }

    /** Each age has its limit for what is worked up to that age: nobody works more under 15 than is allowed under 15. */
    private void withoutSchool(Limit limit, Days week, List<WorkDay> work) {
        if (work.stream().anyMatch(day -> limit.ages().include(day.age()))) {
            findings.measure(
                    limit,
                    week,
                    work.stream()
                            .filter(day -> day.age() < limit.ages().until())
                            .mapToInt(WorkDay::minutes)
                            .sum());
        }
    }

    /** One school day makes a week with school, whatever holidays it has; after the last day of school age there is none. */
    private Attendance schoolIn(Days week) {
        var found = Attendance.NOT_REQUIRED;
        for (var day = week.first(); !day.isAfter(week.last()); day = day.plusDays(1)) {
            if (!day.isAfter(lastDayOfSchoolAge)) {
                var attendance = calendar.on(day);
                if (attendance == Attendance.REQUIRED) {
                    return attendance;
                }
                found = attendance == Attendance.UNKNOWN ? attendance : found;
            }
        }
        return found;
    }
}
