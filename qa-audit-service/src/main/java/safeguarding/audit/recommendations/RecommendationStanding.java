package safeguarding.audit.recommendations;

/** Where a recommendation stands. Implemented is not closed: somebody has to look whether it stuck. */
public enum RecommendationStanding {
    OPEN,
    IN_PROGRESS,
    IMPLEMENTED,
    /** An audit has looked whether it stuck. */
    TESTED,
    CLOSED,
    WITHDRAWN;

    /** Whether this can come next. Closing has a rule of its own; what is over stays over. */
    boolean leadsTo(RecommendationStanding next) {
        return switch (this) {
            case OPEN -> next == IN_PROGRESS || next == IMPLEMENTED || next == CLOSED || next == WITHDRAWN;
            case IN_PROGRESS -> next == IMPLEMENTED || next == CLOSED || next == WITHDRAWN;
            case IMPLEMENTED, TESTED -> next != OPEN && next != IMPLEMENTED;
            case CLOSED, WITHDRAWN -> false;
        };
    }

    /** Whether nothing follows any more. */
    public boolean over() {
        return this == CLOSED || this == WITHDRAWN;
    }
}
