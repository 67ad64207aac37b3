package safeguarding.platform.access;

/** What a caller wants to do with a record. */
public enum Operation {
    READ,
    LIST,
    SEARCH,
    CHANGE,
    /** Opening a restricted record to oneself for a time, without being named on it. */
    BREAK_GLASS,
    /** Opening a sealed record to oneself for a time. */
    OPEN_SEAL
}
