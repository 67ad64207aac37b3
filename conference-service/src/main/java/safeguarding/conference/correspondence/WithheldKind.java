package safeguarding.conference.correspondence;

/** What kind of thing is kept from somebody. */
public enum WithheldKind {
    /** An address of the child or of somebody around it. */
    ADDRESS,
    /** Somebody around the child, with everything about them. */
    PERSON,
    /** A section of the minutes. */
    SECTION,
    /** A task of the plan. */
    TASK,
    /** What somebody said. */
    WORDS,
    /** A field of letters, such as {@code child-school}. */
    FIELD
}
