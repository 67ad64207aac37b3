package safeguarding.licensing.parties;

/** What a party is to the licensing team; one may be several. */
public enum PartyKind {
    /** Offers work to young people. */
    EMPLOYER,
    /** Runs premises in which there is entertainment that involves children. */
    VENUE_OPERATOR,
    /** Is responsible for the production of performances. */
    PRODUCER,
    /** An amateur group or other body of persons. */
    BODY_OF_PERSONS,
    /** A person who looks after children who perform. */
    CHAPERONE
}
