package safeguarding.licensing.law.limits;

/** How sure the list of rules is of a figure. */
public enum Confidence {
    /** Read in the law or in several places that agree. */
    HIGH,
    /** General knowledge that fits what was read; to be compared with the text of the law. */
    MEDIUM
}
