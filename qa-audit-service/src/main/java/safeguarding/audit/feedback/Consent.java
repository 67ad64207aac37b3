package safeguarding.audit.feedback;

/** Where the words of somebody may be quoted. */
public enum Consent {
    /** Nowhere: they are heard and counted. */
    NOT_QUOTED,
    /** Inside the unit. */
    INSIDE_UNIT,
    /** In published reports too. */
    PUBLISHED_REPORTS
}
