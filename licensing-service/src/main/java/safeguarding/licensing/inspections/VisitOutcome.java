package safeguarding.licensing.inspections;

/** What a visit came to. */
public enum VisitOutcome {
    /** All is well. */
    SATISFACTORY,
    /** Something is to be mended, and nothing is in the way of a licence. */
    MENDING_NEEDED,
    /** What was seen is in the way of a licence. */
    UNSATISFACTORY,
    /** Nobody was met, or nobody was let in. */
    NOT_SEEN
}
