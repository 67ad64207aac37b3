package safeguarding.audit.findings;

/** By what a re-audit is measured. */
public enum MeasureKind {
    /** Percent of the cases graded good or better, each within its scale (F3); worked out here. */
    GOOD_OR_BETTER,
    /** Percent of the answers to a question that are yes, what does not apply left out; worked out here. */
    QUESTION,
    /** A figure from elsewhere, with its evidence. */
    EVIDENCE
}
