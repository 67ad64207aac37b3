package safeguarding.audit.caseaudits;

/** Where the audit of a case stands. */
public enum CaseAuditState {
    /** Somebody has it to do. */
    ALLOCATED,
    /** It is being done. */
    STARTED,
    /** It is done; only its auditor corrects it, with a reason. */
    SUBMITTED,
    /** It was allocated in error, or its case was replaced. */
    WITHDRAWN
}
