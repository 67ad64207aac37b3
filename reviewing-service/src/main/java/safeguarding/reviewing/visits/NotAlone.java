package safeguarding.reviewing.visits;

/** Why a child who was seen was not spoken to in private (regulation 29). */
public enum NotAlone {
    /** The child, who was of sufficient age and understanding, did not want it. */
    CHILD_REFUSED,
    /** The child is too young, or cannot be spoken to for another reason that lies in the child. */
    NOT_ABLE,
    /** Whoever visited held it to be inappropriate. */
    NOT_APPROPRIATE,
    /** It was not possible on the day. */
    NOT_POSSIBLE
}
