package safeguarding.audit.findings;

/** Where a finding stands. */
public enum FindingStanding {
    OPEN,
    /** The area has said what it will do. */
    ANSWERED,
    RE_AUDITED,
    CLOSED,
    WITHDRAWN
}
