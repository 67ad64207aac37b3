package safeguarding.conference.convening;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What says by when a conference has to be held.
 *
 * @param rule id of the timescale: B1.3, B1.5, B1.6 or B1.7
 * @param subject aggregate that carries the deadline: the enquiry, the plan, or the conference itself
 * @param startsOn day 0
 * @param dueOn last civil date in time, copied for lists; null when no calendar is loaded for the year
 */
@Embeddable
public record RunningClock(
        @Column(name = "clock_rule") String rule,
        @Column(name = "clock_subject") UUID subject,
        @Column(name = "clock_starts_on") LocalDate startsOn,
        @Column(name = "due_on") @Nullable LocalDate dueOn) {

    /** Whether lateness is counted in working days; otherwise in days. */
    public boolean inWorkingDays() {
        return Timescale.of(rule).inWorkingDays();
    }
}
