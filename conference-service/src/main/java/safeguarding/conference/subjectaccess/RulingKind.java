package safeguarding.conference.subjectaccess;

/** What a person ruled on a part of an answer. */
public enum RulingKind {
    DISCLOSE,
    WITHHOLD
}
