package safeguarding.audit.themes;

/** From where a theme of audits comes. */
public enum SourceKind {
    /** A judgement or target of the inspectorate. */
    INSPECTION,
    /** Learning from a serious case review or another review of a case. */
    CASE_REVIEW,
    /** What children, parents, carers or professionals said. */
    SERVICE_USER_FEEDBACK,
    /** A figure that is worse than it should be. */
    PERFORMANCE_FIGURE,
    /** A request of the partnership (the safeguarding children board). */
    PARTNERSHIP_REQUEST,
    /** A request of the council's committee. */
    COMMITTEE_REQUEST,
    /** An audit before it. */
    EARLIER_AUDIT,
    /** What the service itself wants to know. */
    LOCAL_PRIORITY
}
