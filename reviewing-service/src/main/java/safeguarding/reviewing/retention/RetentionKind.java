package safeguarding.reviewing.retention;

/** How long a child's record is kept, and since when that counts; the later a kind stands here, the stronger it is. */
public enum RetentionKind {
    CHILD_IN_NEED("L4", "No statute; the council's schedule", "birth"),
    LOOKED_AFTER(
            "L1",
            "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 50",
            "birth or death"),
    ADOPTED("L2", "Disclosure of Adoption Information Regulations 2005", "the adoption order");

    private final String rule;
    private final String citation;
    private final String since;

    RetentionKind(String rule, String citation, String since) {
        this.rule = rule;
        this.citation = citation;
        this.since = since;
    }

    /** Id of the rule, such as {@code L1}. */
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
