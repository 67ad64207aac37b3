package safeguarding.reviewing.participation;

/** Who may read what a child said, beside the child and the unit. */
public enum Readers {
    /** Everybody who takes part in the review. */
    EVERYBODY,
    /** The professionals, and the unit. */
    PROFESSIONALS,
    /** The unit alone. */
    UNIT
}
