package safeguarding.conference.returns.census;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.rule.WorkingDayCalendar;

/** {@code InitialCPCtarget}: 15 working days after the strategy discussion (B1.3, A2). */
@ApplicationScoped
class ConferenceTarget {

    private static final int WORKING_DAYS = 15;

    private final WorkingDayCalendar calendar;

    ConferenceTarget(WorkingDayCalendar calendar) {
        this.calendar = calendar;
    }

    /** The target as it is written; null where bank holidays of its year are not loaded (A5). */
    @Nullable
    String after(LocalDate startedOn) {
        var day = startedOn.plusDays(WORKING_DAYS);
        while (calendar.knows(startedOn) && calendar.knows(day)) {
            if (calendar.between(startedOn, day) == WORKING_DAYS) {
                return day.toString();
            }
            day = day.plusDays(1);
        }
        return null;
    }
}
