package safeguarding.conference.convening;

/** The name of a stage, as it is stored, filtered and shown. */
public enum StageName {
    REQUESTED,
    SCHEDULED,
    POSTPONED,
    HELD,
    CANCELLED
}
