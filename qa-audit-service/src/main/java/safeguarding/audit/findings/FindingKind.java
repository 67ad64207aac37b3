package safeguarding.audit.findings;

/** What was found. */
public enum FindingKind {
    STRENGTH,
    AREA_FOR_IMPROVEMENT
}
