package safeguarding.audit.neighbours;

/** Where an audit stands. */
public enum AuditStanding {
    /** In the programme; nothing is audited yet. */
    PLANNED,
    /** Cases are being audited. */
    IN_FIELDWORK,
    /** All cases are audited and moderated, and the report is given. */
    REPORTED,
    /** Nothing is left to be done for it. */
    CLOSED,
    /** It will not be made. */
    CANCELLED
}
