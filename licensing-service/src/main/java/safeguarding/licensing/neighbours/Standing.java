package safeguarding.licensing.neighbours;

/** How a licence stands on a day. It follows from dates and decisions, and is never set by hand. */
public enum Standing {
    /** It is being written. */
    DRAFT,
    /** It is with the licensing team, or with those who have to answer first. */
    SUBMITTED,
    /** It came back to the applicant to be mended. */
    RETURNED,
    /** The applicant does not want it any more. */
    WITHDRAWN,
    /** It was refused. */
    REFUSED,
    /** It was granted, and its first day is to come. */
    GRANTED,
    /** It holds. */
    IN_FORCE,
    /** It was granted, and does not hold for a time. */
    SUSPENDED,
    /** It was granted, and does not hold any more, by a decision. */
    REVOKED,
    /** Its last day is over. */
    EXPIRED;

    /** Whether what is asked for may still be written otherwise by the applicant. */
    public boolean isOpenToTheApplicant() {
        return this == DRAFT || this == RETURNED;
    }

    /** Whether a decision is still to come. */
    public boolean isUndecided() {
        return isOpenToTheApplicant() || this == SUBMITTED;
    }

    /** Whether it was granted and its end has not come. */
    public boolean isAlive() {
        return this == GRANTED || this == IN_FORCE || this == SUSPENDED;
    }
}
