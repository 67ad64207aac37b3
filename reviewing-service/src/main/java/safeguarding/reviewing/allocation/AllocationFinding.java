package safeguarding.reviewing.allocation;

import safeguarding.platform.coding.Codes;

/** Something in an allocation that is bad but may be so: it is kept and flagged. */
public enum AllocationFinding {
    NOT_INDEPENDENT("C2.3", "The named IRO is not independent of the case, or not a registered social worker, today."),
    NOT_IN_OFFICE("C2.1", "The named IRO does not work for the unit, or in the area of the child, today."),
    APART_FROM_SIBLINGS("C2.15", "A sibling has another IRO, and no conflict is recorded.");

    private final String ruleId;
    private final String sentence;

    AllocationFinding(String ruleId, String sentence) {
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

    /** Stable code, such as {@code apart-from-siblings}. */
    public String code() {
        return Codes.of(this);
    }
}
