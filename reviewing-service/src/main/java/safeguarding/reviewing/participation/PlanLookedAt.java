package safeguarding.reviewing.participation;

/** A plan of the child that the review had to look at, and whether it did. */
public record PlanLookedAt(Plan plan, Look look) {

    /** Which plan. */
    public enum Plan {
        HEALTH,
        EDUCATION,
        PATHWAY
    }

    /** Whether the review looked at it. */
    public enum Look {
        LOOKED_AT,
        NOT_THERE,
        NOT_LOOKED_AT,
        NOT_NEEDED
    }
}
