package safeguarding.conference.convening;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.rule.WorkingDayCalendar;

/** How late a conference was held: in working days where its limit counts them, in days where it counts months. */
public final class Lateness {

    private final WorkingDayCalendar calendar;

    public Lateness(WorkingDayCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * Days after the limit; 0 in time; null when no limit is known.
     *
     * @param clock what said by when; null when nothing did
     */
    public @Nullable Integer of(@Nullable RunningClock clock, LocalDate heldOn) {
        if (clock == null || clock.dueOn() == null) {
            return null;
        }
        if (!heldOn.isAfter(clock.dueOn())) {
            return 0;
        }
        if (!clock.inWorkingDays()) {
            return (int) ChronoUnit.DAYS.between(clock.dueOn(), heldOn);
        }
        if (!calendar.knows(heldOn)) {
            return null;
        }
        // A weekend after a due Friday is late by law of the calendar and by no working day: it counts as one.
        return Math.max(1, calendar.between(clock.dueOn(), heldOn));
    }
}
