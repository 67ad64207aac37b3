package safeguarding.audit.feedback;

/** How somebody felt about it, as the person said. */
public enum Sentiment {
    POSITIVE,
    MIXED,
    NEGATIVE
}
