package safeguarding.audit.agreements;

/** From where a reading comes. */
public enum ReadingSource {
    /** Read from the indicator of conference-service. */
    CONFERENCE_INDICATOR,
    /** Counted by the partner. */
    PARTNER,
    /** Counted by hand. */
    BY_HAND
}
