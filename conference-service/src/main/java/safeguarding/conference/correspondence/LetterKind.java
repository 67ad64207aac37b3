package safeguarding.conference.correspondence;

/** What a letter tells of a conference. */
public enum LetterKind {
    /** What was decided (B2.11: due 1 working day after it). */
    DECISION,
    /** The full record (B2.11: due 15 working days after it). */
    RECORD
}
