package safeguarding.licensing.licences;

/** What can be decided about a licence. */
public enum StepKind {
    /** It was begun. */
    DRAFTED,
    /** The applicant handed it in. */
    SUBMITTED,
    /** It went back to the applicant to be mended. */
    RETURNED,
    /** The applicant does not want it any more. */
    WITHDRAWN,
    /** It was granted. */
    GRANTED,
    /** It was refused. */
    REFUSED,
    /** Its term or its conditions are others. */
    VARIED,
    /** It does not hold for a time. */
    SUSPENDED,
    /** The suspension is over. */
    SUSPENSION_ENDED,
    /** It does not hold any more. */
    REVOKED
}
