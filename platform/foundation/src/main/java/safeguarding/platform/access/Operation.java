package safeguarding.platform.access;

/** What a caller wants to do with a record. */
public enum Operation {
    READ,
    LIST,
    SEARCH,
    CHANGE
}
