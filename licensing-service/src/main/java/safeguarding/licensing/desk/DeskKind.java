package safeguarding.licensing.desk;

/** Why something stands on the desk. */
public enum DeskKind {
    /** It was handed in, and is to be decided (LC1). */
    LICENCE_TO_DECIDE,
    /** It was handed in, and others have to answer first (LC4). */
    LICENCE_AWAITING_OTHERS,
    /** It went back to the applicant, and is to come again (LC3). */
    LICENCE_TO_COME_AGAIN,
    /** It holds, ends within thirty days, and nothing follows it yet (LC2). */
    LICENCE_TO_RENEW,
    /** It is suspended. */
    LICENCE_SUSPENDED
}
