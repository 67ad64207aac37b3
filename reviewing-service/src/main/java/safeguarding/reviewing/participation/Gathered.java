package safeguarding.reviewing.participation;

/** How a child's words reached its review. */
public enum Gathered {
    IN_THE_REVIEW,
    ALONE_WITH_THE_IRO,
    BY_SOCIAL_WORKER,
    BY_CARER,
    THROUGH_ADVOCATE,
    THROUGH_PROFESSIONAL,
    IN_WRITING,
    BY_DRAWING_OR_PLAY,
    THROUGH_INTERPRETER
}
