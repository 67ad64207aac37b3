package safeguarding.platform.deadline;

import java.time.LocalDate;

/**
 * Passing time has made a deadline due soon or overdue, as its state says. Told to the features of the service inside the
 * transaction of the step, after its own event.
 *
 * @param deadline as it stands now
 * @param on civil date of the step
 */
public record DeadlineStepped(Deadline deadline, LocalDate on) {

    /** Whether it became overdue; otherwise it became due soon. */
    public boolean overdue() {
        return deadline.state() == Deadline.State.OVERDUE;
    }
}
