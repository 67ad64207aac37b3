package safeguarding.reviewing.desk;

import java.time.LocalDate;

/** How something that is due stands on a civil day. */
public enum DeskState {
    /** The last day in time has passed. */
    OVERDUE,
    /** The last day in time is near. */
    DUE_SOON,
    /** There is time yet. */
    DUE;

    /**
     * How it stands.
     *
     * @param dueOn last civil date that is in time
     * @param dueSoonOn civil date from which it counts as due soon
     */
    public static DeskState on(LocalDate day, LocalDate dueOn, LocalDate dueSoonOn) {
        if (day.isAfter(dueOn)) {
            return OVERDUE;
        }
        return day.isBefore(dueSoonOn) ? DUE : DUE_SOON;
    }
}
