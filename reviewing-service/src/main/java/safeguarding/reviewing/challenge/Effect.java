package safeguarding.reviewing.challenge;

/** What changed for the child. */
public enum Effect {
    /** The care plan changed. */
    PLAN_CHANGED,
    /** The plan stayed, and what is done changed. */
    PRACTICE_CHANGED,
    /** Nothing changed. */
    NOTHING_CHANGED,
    /** Nobody can say yet; it is put right once it is known. */
    NOT_KNOWN_YET
}
