package safeguarding.audit.feedback;

/** Who says something. */
public enum Respondent {
    CHILD,
    PARENT,
    CARER,
    PROFESSIONAL
}
