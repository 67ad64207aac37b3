package safeguarding.platform.report;

/** For whom a report is shown. */
public enum Audience {
    /** The unit: every number. */
    UNIT,
    /** Boards and committees, and whoever reads their papers: small numbers are suppressed. */
    PUBLIC
}
