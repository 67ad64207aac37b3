package safeguarding.reviewing.care;

/** Under which regulation a child stays somewhere before it is assessed. */
public enum TemporaryApproval {
    /** With a parent before the assessment (regulation 19). */
    REGULATION_19,
    /** With a connected person who is approved for a time (regulation 24). */
    REGULATION_24
}
