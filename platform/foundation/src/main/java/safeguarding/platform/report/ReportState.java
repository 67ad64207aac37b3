package safeguarding.platform.report;

/** How a report stands. */
public enum ReportState {
    /** As the figures are now; nothing is fixed. */
    DRAFT,
    /** As it was published. */
    PUBLISHED
}
