package safeguarding.conference.retention;

/** Where a destruction stands. */
public enum DestructionState {
    PROPOSED,
    REFUSED,
    APPROVED,
    DESTROYED
}
