package safeguarding.audit.actions;

/** Where an action stands. */
public enum ActionStanding {
    OPEN,
    /** The owner has handed in evidence. */
    EVIDENCE_GIVEN,
    /** Quality assurance has accepted it. */
    ACCEPTED,
    CLOSED,
    WITHDRAWN
}
