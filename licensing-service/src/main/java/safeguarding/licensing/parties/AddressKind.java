package safeguarding.licensing.parties;

/** What an address is for. */
public enum AddressKind {
    /** The office, or where the person lives. */
    PRINCIPAL,
    /** Where young people work. */
    WORKPLACE,
    /** Where there is entertainment that involves children. */
    VENUE,
    /** Where letters go. */
    CORRESPONDENCE
}
