package safeguarding.conference.subjectaccess;

/** Where a subject access request stands. */
public enum SubjectAccessState {
    OPEN,
    CLOSED
}
