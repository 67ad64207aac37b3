package safeguarding.reviewing.decisions;

/** What a review says: somebody is to do it, or should. */
public enum DecisionKind {
    DECISION,
    RECOMMENDATION
}
