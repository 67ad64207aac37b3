package safeguarding.reviewing.annualreport;

/** For whom a report is shown. */
public enum Audience {
    /** The unit: every number. */
    UNIT,
    /** The corporate parenting board, and whoever reads its papers: small numbers are suppressed. */
    PUBLIC
}
