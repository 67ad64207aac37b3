package safeguarding.licensing.inspections;

/** How a visit stands. */
public enum VisitStanding {
    /** It is to take place. */
    PLANNED,
    /** It took place. */
    MADE,
    /** It does not take place. */
    CANCELLED
}
