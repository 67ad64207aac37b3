package safeguarding.reviewing.visits;

/** Who or what asks for a visit outside of its intervals (C3, reg 28). */
public enum VisitAsker {
    CHILD,
    CARER,
    /** A notice about the children's home or the fostering service: visited within a week. */
    NOTICE
}
