package safeguarding.reviewing.careplan;

import safeguarding.platform.coding.Codes;

/** Something about a care plan that is bad but may be so: it is kept and flagged. */
public enum CarePlanFinding {
    NO_PERMANENCE_PLAN("C2.13", "The second review has passed and no plan for permanence was in place."),
    REVIEW_NEVER_WAS("C1.5", "A change names a review that was not held before it."),
    PLACED_WITHOUT_AUTHORITY(
            "CP6",
            "The child was placed for adoption with neither consent nor a placement order (ACA 2002 s18, s19, s21)."),
    LINE_WITHOUT_PLAN("CP7", "A route is followed that the plan for permanence does not name."),
    ELEMENT_NOT_LOOKED_AT("CP8", "An element was not looked at again by the day that was set.");

    private final String ruleId;
    private final String sentence;

    CarePlanFinding(String ruleId, String sentence) {
        this.ruleId = ruleId;
        this.sentence = sentence;
    }

    /** Id of the rule. */
    public String ruleId() {
        return ruleId;
    }

    /** What is wrong, without any value. */
    public String sentence() {
        return sentence;
    }

    /** Stable code, such as {@code no-permanence-plan}. */
    public String code() {
        return Codes.of(this);
    }
}
