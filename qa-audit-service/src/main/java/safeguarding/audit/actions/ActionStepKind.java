package safeguarding.audit.actions;

/** What can happen to an action. */
public enum ActionStepKind {
    EVIDENCE_GIVEN,
    SENT_BACK,
    ACCEPTED,
    EXTENDED,
    CLOSED,
    WITHDRAWN
}
