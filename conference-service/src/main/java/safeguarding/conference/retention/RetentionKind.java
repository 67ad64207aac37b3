package safeguarding.conference.retention;

/** How long a child's record is kept, and since when that counts. */
public enum RetentionKind {
    CHILD_PROTECTION("L3", "No statute; the council's schedule", "birth"),
    CHILD_IN_NEED("L4", "No statute; the council's schedule", "birth"),
    LOOKED_AFTER("L1", "Care Planning, Placement and Case Review Regulations 2010, regulation 50", "birth or death"),
    ADOPTED("L2", "Disclosure of Adoption Information Regulations 2005", "the adoption order"),
    SUPERVISION_ORDER("L6", "No statute; the council's schedule", "birth");

    private final String rule;
    private final String citation;
    private final String since;

    RetentionKind(String rule, String citation, String since) {
        this.rule = rule;
        this.citation = citation;
        this.since = since;
    }

    /** Id of the rule, such as {@code L3}. */
    public String rule() {
        return rule;
    }

    /** Where the rule stands. */
    public String citation() {
        return citation;
    }

    /** What the years are counted from, in words. */
    public String since() {
        return since;
    }
}
