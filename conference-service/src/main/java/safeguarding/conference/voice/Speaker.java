package safeguarding.conference.voice;

/** Whose words they are. */
public enum Speaker {
    CHILD,
    PARENT,
    CARER,
    OTHER_RELATIVE
}
