package safeguarding.reviewing.challenge;

/** Where a manager stands. */
public enum Position {
    AGREES,
    AGREES_IN_PART,
    DISAGREES
}
