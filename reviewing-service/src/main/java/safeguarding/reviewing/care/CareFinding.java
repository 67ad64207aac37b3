package safeguarding.reviewing.care;

import safeguarding.platform.coding.Codes;

/** Something in a period of care that is bad but may be so: it is kept and flagged. */
public enum CareFinding {
    SUPPORTED_ACCOMMODATION_UNDER_16("371", "The child was not 16 when placed in supported accommodation (K3)."),
    AGE_NOT_KNOWN("371", "The child's date of birth is not known: no age can be checked."),
    ADULT_WHEN_IT_BEGAN("E", "The child was 18 when the period of care began."),
    SHORT_BREAKS_TOO_LONG("C1.7", "The stays are more than 75 days in 12 months: they are not one placement any more."),
    PLACE_CHANGE_WITHOUT_REASON("E", "The placement changed and no reason is given (REASON_PLACE_CHANGE)."),
    DIED_ON_ANOTHER_DAY("E", "The period ended by death (E2) on another day than that of the child's death.");

    private final String ruleId;
    private final String sentence;

    CareFinding(String ruleId, String sentence) {
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

    /** Stable code, such as {@code short-breaks-too-long}. */
    public String code() {
        return Codes.of(this);
    }
}
