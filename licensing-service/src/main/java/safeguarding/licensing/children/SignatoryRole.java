package safeguarding.licensing.children;

/** Why somebody signs for a child. */
public enum SignatoryRole {
    /** Has parental responsibility, whoever it is. */
    PARENT,
    /** Heads the child's school, or speaks for it there. */
    HEAD_TEACHER
}
