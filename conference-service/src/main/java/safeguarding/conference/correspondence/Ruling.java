package safeguarding.conference.correspondence;

/** Whether a fact may stand in a letter to somebody. */
public enum Ruling {
    /** In every letter of this kind of recipient; nothing withholds it. */
    ALWAYS,
    /** Unless it is withheld from this recipient, or the place is not to be disclosed. */
    SHOWN,
    /** Only what is about the recipient, and that unless it is withheld. */
    OWN,
    /** In no letter of this kind of recipient. */
    NEVER
}
