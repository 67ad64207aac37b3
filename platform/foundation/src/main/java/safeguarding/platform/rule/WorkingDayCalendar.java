package safeguarding.platform.rule;

import java.time.LocalDate;

/** The calendar as the rules ask it. */
public interface WorkingDayCalendar {

    /** Working days after the due day up to a later day; the due day is 0. */
    int between(LocalDate dueOn, LocalDate heldOn);

    /** Whether bank holidays are loaded for the year of this day. */
    boolean knows(LocalDate day);

    /** Whether a day is a bank holiday in England and Wales. */
    boolean isBankHoliday(LocalDate day);
}
