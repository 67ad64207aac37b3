package safeguarding.reviewing.challenge;

/** How a challenge ended. */
public enum Resolution {
    AGREED,
    PARTLY_AGREED,
    NOT_AGREED,
    TAKEN_ON_BY_CAFCASS,
    NOT_PURSUED
}
