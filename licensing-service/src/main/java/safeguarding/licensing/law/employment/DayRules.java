package safeguarding.licensing.law.employment;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.law.lawfulness.Findings;
import safeguarding.licensing.law.limits.Limit;
import safeguarding.licensing.law.limits.LimitKind;
import safeguarding.licensing.law.limits.Limits;
import safeguarding.licensing.law.schoolcalendar.Attendance;
import safeguarding.licensing.law.schoolcalendar.SchoolCalendar;

/** What the law says of one day of work, by the law of that day (G1). */
final class DayRules {

    private final Limits limits;
    private final Byelaw byelaw;
    private final SchoolCalendar calendar;
    private final Findings findings;

    DayRules(Limits limits, ChildAtWork child, Findings findings) {
        this.limits = limits;
        this.byelaw = child.byelaw();
        this.calendar = child.calendar();
        this.findings = findings;
    }

    void check(WorkDay work) {
        minimumAge(work);
        measure(work, LimitKind.EARLIEST_START, work.begin());
        measure(work, LimitKind.LATEST_FINISH, work.end());
        hoursOfTheDay(work);
        rest(work);
    }

    private void minimumAge(WorkDay work) {
        work.kinds().stream().map(kind -> minimumAge(work, kind)).distinct().forEach(limit -> {
            if (limit != null) {
                findings.measure(limit, work.day(), work.age());
            }
        });
    }

    private @Nullable Limit minimumAge(WorkDay work, KindOfWork kind) {
        var listed =
                byelaw.lightWorkAt13().contains(kind.code()) ? limit(work, LimitKind.MINIMUM_AGE_LIGHT_WORK) : null;
        return listed == null ? limit(work, LimitKind.MINIMUM_AGE) : listed;
    }

    private void hoursOfTheDay(WorkDay work) {
        if (calendar.on(work.day()) == Attendance.REQUIRED) {
            measure(work, LimitKind.SCHOOL_DAY, work.minutes());
            calendar.hoursOn(work.day()).ifPresent(school -> {
                measure(work, beforeSchool(work), work.minutesBetween(0, school.beginMinute()));
                measure(work, LimitKind.IN_SCHOOL_HOURS, work.minutesBetween(school.beginMinute(), school.endMinute()));
            });
        } else if (calendar.on(work.day()) == Attendance.NOT_REQUIRED) {
            measure(work, dayWithoutSchool(work), work.minutes());
        }
    }

    private LimitKind beforeSchool(WorkDay work) {
        return byelaw.allowsWorkBeforeSchool() || limit(work, LimitKind.BEFORE_SCHOOL_WITHOUT_BYELAW) == null
                ? LimitKind.BEFORE_SCHOOL
                : LimitKind.BEFORE_SCHOOL_WITHOUT_BYELAW;
    }

    /** Sundays have a limit of their own under the section of 1933 only. */
    private LimitKind dayWithoutSchool(WorkDay work) {
        return work.day().getDayOfWeek() == DayOfWeek.SUNDAY && limit(work, LimitKind.SUNDAY) != null
                ? LimitKind.SUNDAY
                : LimitKind.NON_SCHOOL_DAY;
    }

    private void rest(WorkDay work) {
        var length = limit(work, LimitKind.BREAK_LENGTH);
        if (length != null) {
            measure(work, LimitKind.WORK_BEFORE_BREAK, work.longestRun(length.amount()));
        }
    }

    private void measure(WorkDay work, LimitKind kind, int found) {
        var limit = limit(work, kind);
        if (limit != null) {
            findings.measure(limit, work.day(), found);
        }
    }

    private @Nullable Limit limit(WorkDay work, LimitKind kind) {
        return limits.on(work.day(), kind, work.age());
    }
}
