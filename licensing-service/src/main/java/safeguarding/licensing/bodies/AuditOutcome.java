package safeguarding.licensing.bodies;

/** What an audit of a body of persons came to. */
public enum AuditOutcome {
    /** Everything that was approved is done. */
    MET,
    /** Something is to be mended. */
    MENDING_NEEDED,
    /** What was approved is not done. */
    NOT_MET
}
