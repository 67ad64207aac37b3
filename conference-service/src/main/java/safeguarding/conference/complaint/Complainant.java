package safeguarding.conference.complaint;

/** Who complains. */
public enum Complainant {
    CHILD,
    PARENT,
    CARER,
    AGENCY,
    OTHER
}
