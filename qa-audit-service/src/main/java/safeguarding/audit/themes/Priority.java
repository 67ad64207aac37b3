package safeguarding.audit.themes;

/** How urgent a theme is. */
public enum Priority {
    HIGH,
    MEDIUM,
    LOW
}
