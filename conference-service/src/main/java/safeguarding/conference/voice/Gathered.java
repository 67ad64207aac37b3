package safeguarding.conference.voice;

/** How somebody's words reached the conference. */
public enum Gathered {
    IN_THE_CONFERENCE,
    BY_THE_CHAIR_BEFORE,
    BY_SOCIAL_WORKER,
    THROUGH_ADVOCATE,
    THROUGH_PROFESSIONAL,
    IN_WRITING,
    BY_DRAWING_OR_PLAY,
    THROUGH_INTERPRETER
}
