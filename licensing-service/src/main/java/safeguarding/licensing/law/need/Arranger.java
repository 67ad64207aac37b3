package safeguarding.licensing.law.need;

/** Who arranges a performance (H3). */
public enum Arranger {
    /** A school. */
    SCHOOL,
    /** A body of persons that the council of the place has approved for it. */
    APPROVED_BODY,
    /** A body of persons of which it is not known whether the council of the place has approved it. */
    BODY_OF_UNKNOWN_APPROVAL,
    /** Anybody else. */
    OTHERS
}
