package safeguarding.conference.involvement;

/** What an agency thinks of the decision. */
public enum Opinion {
    AGREES,
    DISSENTS
}
