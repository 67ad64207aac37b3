package safeguarding.conference.involvement;

/** Who of the family takes part, or speaks for it. */
public enum Participant {
    CHILD,
    PARENT,
    CARER,
    OTHER_RELATIVE,
    ADVOCATE
}
