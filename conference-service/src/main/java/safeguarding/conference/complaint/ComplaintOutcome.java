package safeguarding.conference.complaint;

/** What was found of a complaint. */
public enum ComplaintOutcome {
    UPHELD,
    PARTLY_UPHELD,
    NOT_UPHELD
}
