package safeguarding.conference.expectation;

/** What of a child's life a rule looks at. */
public enum Circumstance {
    /** Every child, whatever is known of it. */
    EVERY_CHILD,
    /** A child who is still expected. */
    UNBORN,
    /** A child of some age; one whose age is not known counts, so that nobody is left out silently. */
    AGE,
    /** A child or family with whom a service of the rule's kind is known to work. */
    KNOWN_SERVICE
}
