package safeguarding.conference.papers;

/** What became of a request to correct minutes. */
public enum CorrectionOutcome {
    /** The minutes are wrong: an addendum says how it was. */
    ACCEPTED,
    /** They stand, for a recorded reason. */
    REFUSED
}
