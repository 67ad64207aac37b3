package safeguarding.audit.findings;

/** Of whom it is true. */
public enum FindingLevel {
    TEAM,
    AREA,
    /** Wherever the audit looked. */
    THEME
}
