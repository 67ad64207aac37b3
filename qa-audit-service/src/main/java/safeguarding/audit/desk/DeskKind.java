package safeguarding.audit.desk;

/** What has to be done. */
public enum DeskKind {
    /** A child at risk that nobody answers for yet. */
    CONCERN_TO_ACKNOWLEDGE,
    /** A child at risk of whom the unit is not satisfied yet that it is safe. */
    CONCERN_TO_RESOLVE,
    /** A case to audit. */
    CASE_TO_AUDIT,
    /** A drawn case that nobody has. */
    CASE_TO_ALLOCATE,
    /** A case whose auditors disagree. */
    CASE_TO_MODERATE,
    /** An audit to be begun or reported. */
    AUDIT_TO_REPORT,
    /** Something that is to be done about a finding or a recommendation. */
    ACTION_TO_FINISH,
    /** Evidence that something was done, to be accepted or sent back. */
    EVIDENCE_TO_JUDGE,
    /** A recommendation that is to be implemented, tested or closed. */
    RECOMMENDATION_TO_FOLLOW,
    /** An agreement with a partner that is to be reviewed. */
    AGREEMENT_TO_REVIEW
}
