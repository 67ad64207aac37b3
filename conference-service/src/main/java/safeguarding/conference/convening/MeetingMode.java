package safeguarding.conference.convening;

/** How people meet. */
public enum MeetingMode {
    IN_PERSON,
    REMOTE,
    HYBRID
}
