package safeguarding.reviewing.participation;

/** Who is asked before a review. */
public enum ConsultedParty {
    CHILD,
    PARENT,
    CARER,
    SCHOOL,
    HEALTH,
    OTHER
}
