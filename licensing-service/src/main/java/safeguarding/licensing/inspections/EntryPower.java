package safeguarding.licensing.inspections;

/** By what right a place was entered. The wording of the law is to be read before it is used: these are notes (H16). */
public enum EntryPower {
    /** Whoever is in charge let the officer in. */
    CONSENT("No power is used: whoever is in charge consents"),
    /** A justice of the peace ordered it, on reasonable cause to suspect an offence. */
    JUSTICE_ORDER("Children and Young Persons Act 1933, s28(1)"),
    /** An authorised officer, at a place where a child takes part under a licence, or at a studio. */
    AUTHORISED_OFFICER("Children and Young Persons Act 1933, s28(2)");

    private final String citation;

    EntryPower(String citation) {
        this.citation = citation;
    }

    /** Where the power stands. */
    public String citation() {
        return citation;
    }
}
