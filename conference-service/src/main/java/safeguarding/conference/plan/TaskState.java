package safeguarding.conference.plan;

/** Where a task stands. */
public enum TaskState {
    OPEN,
    COMPLETED,
    /** Made in error: it was never set. */
    WITHDRAWN
}
