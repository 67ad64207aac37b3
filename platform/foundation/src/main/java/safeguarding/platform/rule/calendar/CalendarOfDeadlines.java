package safeguarding.platform.rule.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import safeguarding.platform.deadline.calendar.BankHolidayTables;
import safeguarding.platform.deadline.calendar.BankHolidays;
import safeguarding.platform.deadline.calendar.WorkingDays;
import safeguarding.platform.deadline.rule.DeadlineSettings;
import safeguarding.platform.rule.WorkingDayCalendar;

/** Counts with the same edition of the bank holiday table as new deadlines. */
@ApplicationScoped
class CalendarOfDeadlines implements WorkingDayCalendar {

    private final BankHolidays holidays;

    CalendarOfDeadlines(BankHolidayTables tables, DeadlineSettings settings) {
        this.holidays = tables.version(settings.calendar()).orElseThrow();
    }

    @Override
    public int between(LocalDate dueOn, LocalDate heldOn) {
        return new WorkingDays(holidays).between(dueOn, heldOn);
    }

    @Override
    public boolean knows(LocalDate day) {
        return !day.isBefore(holidays.from()) && !day.isAfter(holidays.to());
    }

    @Override
    public boolean isBankHoliday(LocalDate day) {
        return holidays.days().contains(day);
    }
}
