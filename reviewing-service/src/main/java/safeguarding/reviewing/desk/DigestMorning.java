package safeguarding.reviewing.desk;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import safeguarding.platform.rule.WorkingDayCalendar;
import safeguarding.platform.time.CivilTime;

/**
 * From when on a day the digests are due: from an hour of the clock in England on, on working days (A1). Where the bank
 * holidays of a year are not loaded, Monday to Friday are working days: a digest too many does less harm than one too few.
 *
 * @param hour 0 to 23, Europe/London
 */
public record DigestMorning(int hour, WorkingDayCalendar calendar) {

    public DigestMorning {
        if (hour < 0 || hour > 23) {
            throw new IllegalArgumentException("safeguarding.iro-digest.hour is an hour of the day, 0 to 23: " + hour);
        }
    }

    /** The civil date whose digests are due at an instant; empty before the hour and on days without any. */
    public Optional<LocalDate> dueAt(Instant now) {
        var clock = now.atZone(CivilTime.ZONE);
        var day = clock.toLocalDate();
        return clock.getHour() >= hour && isWorkingDay(day) ? Optional.of(day) : Optional.empty();
    }

    private boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !(calendar.knows(day) && calendar.isBankHoliday(day));
    }
}
