package safeguarding.audit.findings;

/** How much it weighs. */
public enum Criticality {
    HIGH,
    MEDIUM,
    LOW
}
