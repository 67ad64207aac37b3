package safeguarding.platform.keeping;

/** For what a record is held (L8). */
public enum HoldKind {
    INQUIRY,
    CLAIM,
    SUBJECT_ACCESS,
    POLICE,
    OTHER
}
