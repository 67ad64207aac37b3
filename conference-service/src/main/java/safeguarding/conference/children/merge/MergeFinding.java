package safeguarding.conference.children.merge;

import safeguarding.platform.coding.Codes;

/** In what two records of one person contradict each other. The merge stands; somebody should look. */
public enum MergeFinding {
    DATES_OF_BIRTH_DIFFER("ours", "The records have different dates of birth."),
    DATES_OF_DEATH_DIFFER("ours", "The records have different dates of death."),
    PLANS_OVERLAP("8940", "A plan of one record overlaps a plan of the other."),
    IN_ONE_CONFERENCE("ours", "A conference was about both records as if they were two children."),
    PROCEEDINGS_APART("CL3", "Each record is in care proceedings that are open, and they are not the same."),
    ARRANGEMENTS_OVERLAP("ours", "Each record has an arrangement with another council at one time.");

    private final String rule;
    private final String sentence;

    MergeFinding(String rule, String sentence) {
        this.rule = rule;
        this.sentence = sentence;
    }

    /** Code in answers, such as {@code plans-overlap}. */
    public String code() {
        return Codes.of(this);
    }

    /** Id of the rule; {@code ours} where only we say so. */
    public String rule() {
        return rule;
    }

    public String sentence() {
        return sentence;
    }
}
