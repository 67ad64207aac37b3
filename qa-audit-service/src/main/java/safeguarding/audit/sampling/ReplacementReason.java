package safeguarding.audit.sampling;

/** Why a drawn case is not audited. */
public enum ReplacementReason {
    /** The file cannot be had in time. */
    RECORD_NOT_AVAILABLE,
    /** Everybody who could audit it is in a conflict. */
    EVERY_AUDITOR_CONFLICTED,
    /** To audit it now would harm the child. */
    HARMFUL_NOW,
    /** It was closed, or had been closed in error. */
    CLOSED_IN_ERROR,
    /** The child is in the sample under another record. */
    DUPLICATE_PERSON,
    /** It does not belong to the population. */
    NOT_OF_THE_POPULATION,
    /** Something else, said in words. */
    OTHER
}
