package safeguarding.audit.concerns;

/** Where a concern stands. */
public enum ConcernStanding {
    /** Nobody has answered yet. */
    RAISED,
    /** Nobody answered in time: it is before the head of safeguarding. */
    ESCALATED,
    /** Somebody answers for the child. */
    ACKNOWLEDGED,
    /** The unit is satisfied that the child is safe. */
    RESOLVED,
    /** It was raised in error. */
    WITHDRAWN
}
