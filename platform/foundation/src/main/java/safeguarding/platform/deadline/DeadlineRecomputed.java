package safeguarding.platform.deadline;

import java.time.LocalDate;

/**
 * A deadline was worked out again under other rules or with other bank holidays, and that holds from now on. Told to the
 * features of the service inside the transaction of the change, after its own event: a feature that repeats the date beside
 * a fact of its own takes it over there, so that the two never differ.
 *
 * @param deadline as it stands now
 * @param wasDueOn last civil date that was in time before
 */
public record DeadlineRecomputed(Deadline deadline, LocalDate wasDueOn) {

    /** Whether another day is the last in time; otherwise only its explanation is another. */
    public boolean moved() {
        return !deadline.dueOn().equals(wasDueOn);
    }

    /** Whether it is this deadline, counted from this day. */
    public boolean is(String ruleId, LocalDate startsOn) {
        return deadline.ruleId().equals(ruleId) && deadline.startsOn().equals(startsOn);
    }
}
