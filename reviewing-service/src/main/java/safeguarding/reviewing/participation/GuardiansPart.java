package safeguarding.reviewing.participation;

/** The part of the children's guardian in a review; of a child in proceedings. */
public enum GuardiansPart {
    ATTENDED,
    CONSULTED,
    INFORMED,
    NOT_INVOLVED,
    NO_PROCEEDINGS
}
