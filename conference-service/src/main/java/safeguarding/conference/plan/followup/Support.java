package safeguarding.conference.plan.followup;

/** What a child gets who is on no plan (B3.2). */
public enum Support {
    /** A child in need plan. */
    CHILD_IN_NEED,
    /** Early help. */
    EARLY_HELP,
    /** Nothing: the family needs or wants no more. */
    NONE
}
