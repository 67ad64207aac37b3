package safeguarding.conference.complaint;

/** How a complaint ended. */
public enum ComplaintClosing {
    /** The last answer stands. */
    ANSWERED,
    /** Whoever complained took it back. */
    WITHDRAWN
}
