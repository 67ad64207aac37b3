package safeguarding.conference.plan;

/** The harm a plan protects from. A conference decides one of the first four (B3.1). */
public enum Category {
    NEGLECT,
    PHYSICAL,
    SEXUAL,
    EMOTIONAL,
    /** The census's "multiple": kept when a history says so, never decided here. */
    MULTIPLE
}
