package safeguarding.licensing.inspections;

/** Why a visit is planned. */
public enum VisitReason {
    /** Somebody asks for a licence. */
    APPLICATION,
    /** Its turn has come, by risk. */
    ROUTINE,
    /** Somebody complained. */
    COMPLAINT,
    /** To see whether something was mended. */
    FOLLOW_UP
}
