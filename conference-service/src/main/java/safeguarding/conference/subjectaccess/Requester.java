package safeguarding.conference.subjectaccess;

/** Who asks for what is held. */
public enum Requester {
    CHILD,
    /** Somebody with parental responsibility, for the child. */
    PARENT_FOR_CHILD,
    /** The related person whom the request is about. */
    RELATED_PERSON,
    /** A solicitor or another person with a mandate. */
    REPRESENTATIVE
}
