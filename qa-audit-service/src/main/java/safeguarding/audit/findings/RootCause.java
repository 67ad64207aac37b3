package safeguarding.audit.findings;

/** Why it is so. */
public enum RootCause {
    CAPACITY,
    SKILLS_AND_KNOWLEDGE,
    SUPERVISION,
    PROCESS,
    RECORDING,
    PARTNERSHIP,
    RESOURCES,
    OTHER
}
