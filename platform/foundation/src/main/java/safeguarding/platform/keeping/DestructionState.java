package safeguarding.platform.keeping;

/** Where a destruction stands. */
public enum DestructionState {
    PROPOSED,
    REFUSED,
    APPROVED,
    DESTROYED
}
