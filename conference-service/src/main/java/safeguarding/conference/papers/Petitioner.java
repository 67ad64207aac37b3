package safeguarding.conference.papers;

/** Who says that minutes are wrong. */
public enum Petitioner {
    CHILD,
    RELATIVE,
    AGENCY,
    UNIT
}
