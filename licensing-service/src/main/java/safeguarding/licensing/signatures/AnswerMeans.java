package safeguarding.licensing.signatures;

/** How an answer came. */
public enum AnswerMeans {
    /** By the link. */
    LINK,
    /** On paper, written down by an officer. */
    PAPER
}
